package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.Registry;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** The method that refuses what may not be sent, and says why. */
final class SendRefusal {

    private SendRefusal() {}

    /*
     * public static int requireSendable(int code) {
     *     if (!isSendable(code)) {
     *         throw new IllegalArgumentException(whyNot(code));
     *     }
     *     return code;
     * }
     */
    static MethodSpec requireSendable() {
        return MethodSpec.methodBuilder("requireSendable")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns a number that may be sent (RFC 6455 section 7.4).\n\n"
                        + "@param code any number\n"
                        + "@return the same number\n"
                        + "@throws IllegalArgumentException if it may not stand in a Close frame; it says why\n")
                .addParameter(TypeName.INT, "code")
                .returns(TypeName.INT)
                .beginControlFlow("if (!isSendable(code))")
                .addStatement("throw new $T(whyNot(code))", IllegalArgumentException.class)
                .endControlFlow()
                .addStatement("return code")
                .build();
    }

    /*
     * private static String whyNot(int code) {
     *     if (code < 0 || code > 4999) {
     *         return code + " is outside 0-4999, ...";
     *     }
     *     if (isReserved(code)) {
     *         return code + " (" + CloseCode.of(code) + (code == 1004 || ... ? ") is reserved: ..." : ") is reserved: ...");
     *     }
     *     if (isRetired(code)) {
     *         return code + Retired.REASONS[code];
     *     }
     *     if (code >= 3000) {
     *         return code + " may not be sent: this registry lets nobody send the numbers of its range";
     *     }
     *     if (code < 1000) {
     *         return code + " may not be sent: 0-999 are not used ...";
     *     }
     *     return code + " may not be sent: in 1000-2999 only ...";
     * }
     */
    static MethodSpec whyNot(Registry registry, JavaTypes types) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("whyNot")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(TypeName.INT, "code")
                .returns(JavaTypes.STRING)
                .beginControlFlow("if (code < $L || code > $L)", Protocol.FIRST, Protocol.LAST)
                .addStatement(
                        "return code + $S",
                        " is outside 0-4999, where close codes are defined (RFC 6455 section 7.4.2)")
                .endControlFlow()
                .beginControlFlow("if (isReserved(code))")
                .addStatement(
                        "return code + $S + $T.of(code) + ($L ? $S : $S)",
                        " (",
                        types.closeCode,
                        Protocol.NEVER_SENT.stream()
                                .map(code -> "code == " + code)
                                .collect(Collectors.joining(" || ")),
                        ") is reserved: it never stands in a Close frame (RFC 6455 section 7.4.1)",
                        ") is reserved: this registry lets nobody send it")
                .endControlFlow();
        if (!registry.retired().isEmpty()) {
            method.beginControlFlow("if (isRetired(code))")
                    .addStatement("return code + Retired.REASONS[code]")
                    .endControlFlow();
        }
        return method.beginControlFlow("if (code >= $L)", Protocol.FIRST_OPEN)
                .addStatement(
                        "return code + $S", " may not be sent: this registry lets nobody send the numbers of its range")
                .endControlFlow()
                .beginControlFlow("if (code < 1000)")
                .addStatement("return code + $S", " may not be sent: 0-999 are not used (RFC 6455 section 7.4.2)")
                .endControlFlow()
                .addStatement(
                        "return code + $S",
                        " may not be sent: in 1000-2999 only what a public specification assigns to senders may"
                                + " (RFC 6455 section 7.4)")
                .build();
    }
}
