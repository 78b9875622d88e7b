package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a proxy sends on: 1005, 1006 and 1015 arrive as an application sees them, and must not be forwarded. */
final class RelayMethods {

    private RelayMethods() {}

    static List<MethodSpec> all() {
        return List.of(relay("Client", "server"), relay("Server", "client"));
    }

    /*
     * public static int relayToClient(int received, int otherwise) {
     *     if (!isSendableByServer(otherwise)) {
     *         throw new IllegalArgumentException(otherwise + " may not be sent by a server");
     *     }
     *     return isSendableByServer(received) ? received : otherwise;
     * }
     */
    private static MethodSpec relay(String receiver, String sender) {
        String isSendable = sender.equals("server") ? "isSendableByServer" : "isSendableByClient";
        return MethodSpec.methodBuilder("relayTo" + receiver)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Returns the code with which a proxy closes its other connection. 1005, 1006 and 1015 are never in a"
                                + " Close frame (RFC 6455\nsection 7.4.1), and a $L may not send every other one.\n\n"
                                + "@param received the code with which the peer's connection ended, any number\n"
                                + "@param otherwise what to send where that may not be sent\n"
                                + "@return {@code received}, if a $L may send it, else {@code otherwise}\n"
                                + "@throws IllegalArgumentException if a $L may not send {@code otherwise}\n",
                        sender,
                        sender,
                        sender)
                .addParameter(TypeName.INT, "received")
                .addParameter(TypeName.INT, "otherwise")
                .returns(TypeName.INT)
                .beginControlFlow("if (!$L(otherwise))", isSendable)
                .addStatement(
                        "throw new $T(otherwise + $S)",
                        IllegalArgumentException.class,
                        " may not be sent by a " + sender)
                .endControlFlow()
                .addStatement("return $L(received) ? received : otherwise", isSendable)
                .build();
    }
}
