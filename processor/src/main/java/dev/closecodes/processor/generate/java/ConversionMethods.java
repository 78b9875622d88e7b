package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The three methods by which a code becomes a framework's own type and comes back. */
final class ConversionMethods {

    /** The private method of the enum that passes on what may be sent. */
    static final String REQUIRE_SENDABLE = "requireSendable";

    private ConversionMethods() {}

    /**
     * Adds the methods.
     *
     * @param closeCode where to
     * @param types the generated types
     * @param theirs the framework's type
     * @param code how their constructor takes the code: what follows {@code requireSendable()}
     * @param number how their type tells its number: what follows an object of it
     */
    static void add(TypeSpec.Builder closeCode, JavaTypes types, ClassName theirs, String code, String number) {
        String name = "to" + theirs.simpleName();
        closeCode
                .addMethod(without(theirs, name))
                .addMethod(with(types, theirs, name, code))
                .addMethod(from(types, theirs, number));
    }

    // public CloseStatus toCloseStatus() {
    //     return toCloseStatus("");
    // }
    private static MethodSpec without(ClassName theirs, String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Returns, for sending, the code with an empty reason, as {@link $T}.\n\n@return not null\n"
                                + "@throws IllegalStateException if the code may not be sent; it says why\n",
                        theirs)
                .returns(theirs)
                .addStatement("return $L($S)", name, "")
                .build();
    }

    // public CloseStatus toCloseStatus(String reason) {
    //     return new CloseStatus(requireSendable().code(), CloseCodes.requireReason(reason));
    // }
    private static MethodSpec with(JavaTypes types, ClassName theirs, String name, String code) {
        CodeBlock sendable = CodeBlock.of("$L()$L", REQUIRE_SENDABLE, code);
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Returns, for sending, the code with a reason, as {@link $T}.\n\n"
                                + "@param reason at most 123 bytes in UTF-8\n"
                                + "@return not null\n"
                                + "@throws IllegalStateException if the code may not be sent; it says why\n"
                                + "@throws IllegalArgumentException if the reason is too long\n"
                                + "@throws NullPointerException if the reason is null\n",
                        theirs)
                .addParameter(JavaTypes.STRING, "reason")
                .returns(theirs)
                .addStatement("return new $T($L, $T.requireReason(reason))", theirs, sendable, types.closeCodes())
                .build();
    }

    // public static Optional<CloseCode> from(CloseStatus status) {
    //     return find(status.getCode());
    // }
    private static MethodSpec from(JavaTypes types, ClassName theirs, String number) {
        return MethodSpec.methodBuilder("from")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Returns the constant of what was received as {@link $T}.\n\n"
                                + "@param received what the framework hands over\n"
                                + "@return empty if its code is not listed\n"
                                + "@throws NullPointerException if it is null\n",
                        theirs)
                .addParameter(theirs, "received")
                .returns(JavaTypes.optional(types.closeCode()))
                .addStatement("return find(received$L)", number)
                .build();
    }
}
