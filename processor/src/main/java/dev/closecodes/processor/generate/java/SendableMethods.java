package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The methods of {@code CloseCode} that say who may send it; {@code CloseCodes} has the answers. */
final class SendableMethods {

    private SendableMethods() {}

    static List<MethodSpec> of(JavaTypes types) {
        return List.of(
                method(
                        types,
                        "isSendable",
                        "Returns whether an endpoint may send the code at all (RFC 6455 section 7.4)."),
                method(types, "isSendableByClient", "Returns whether a client may put the code into a Close frame."),
                method(types, "isSendableByServer", "Returns whether a server may put the code into a Close frame."),
                method(
                        types,
                        "isSendableByBrowser",
                        "Returns whether a browser's {@code WebSocket.close(code)} takes the code: 1000 and 3000-4999,"
                                + " if a client may send it."));
    }

    /*
     * public boolean isSendableByClient() {
     *     return CloseCodes.isSendableByClient(code);
     * }
     */
    private static MethodSpec method(JavaTypes types, String name, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L\n\n@return whether it may\n", javadoc)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $T.$L(code)", types.closeCodes, name)
                .build();
    }
}
