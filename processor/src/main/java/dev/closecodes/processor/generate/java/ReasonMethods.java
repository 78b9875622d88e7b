package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.closecodes.processor.model.Protocol;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What a close reason may be: at most 123 bytes in UTF-8 (RFC 6455 sections 5.5 and 7.1.6). */
final class ReasonMethods {

    private ReasonMethods() {}

    static List<MethodSpec> all() {
        return List.of(fits(), require(), truncate(), longestPrefix());
    }

    private static MethodSpec fits() {
        return MethodSpec.methodBuilder("reasonFits")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Returns whether a text fits a Close frame as its reason (RFC 6455 section 5.5): at most 123 bytes"
                                + " in UTF-8, in which\n"
                                + "a lone surrogate counts three, as U+FFFD does.\n\n"
                                + "@param reason a text\n"
                                + "@return whether it fits\n"
                                + "@throws NullPointerException if the reason is null\n")
                .addParameter(JavaTypes.STRING, "reason")
                .returns(TypeName.BOOLEAN)
                .addStatement("return longestPrefix(reason) == reason.length()")
                .build();
    }

    /*
     * public static String requireReason(String reason) {
     *     if (!reasonFits(reason)) {
     *         throw new IllegalArgumentException("the reason has more than 123 bytes ...");
     *     }
     *     return reason;
     * }
     */
    private static MethodSpec require() {
        return MethodSpec.methodBuilder("requireReason")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Returns a reason that fits a Close frame (RFC 6455 section 5.5).\n\n@param reason a text\n@return the same text\n"
                                + "@throws IllegalArgumentException if it has more than 123 bytes in UTF-8\n"
                                + "@throws NullPointerException if the reason is null\n")
                .addParameter(JavaTypes.STRING, "reason")
                .returns(JavaTypes.STRING)
                .beginControlFlow("if (!reasonFits(reason))")
                .addStatement(
                        "throw new $T($S)",
                        IllegalArgumentException.class,
                        "the reason has more than 123 bytes in UTF-8 (RFC 6455 section 5.5); truncateReason shortens"
                                + " it")
                .endControlFlow()
                .addStatement("return reason")
                .build();
    }

    private static MethodSpec truncate() {
        return MethodSpec.methodBuilder("truncateReason")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns the longest beginning of a text that fits a Close frame as its reason (RFC 6455"
                        + " section 5.5). A surrogate\npair is never split.\n\n"
                        + "@param reason a text\n"
                        + "@return the same text where it fits\n"
                        + "@throws NullPointerException if the reason is null\n")
                .addParameter(JavaTypes.STRING, "reason")
                .returns(JavaTypes.STRING)
                .addStatement("return reason.substring(0, longestPrefix(reason))")
                .build();
    }

    /*
     * private static int longestPrefix(String reason) {
     *     int bytes = 0;
     *     int index = 0;
     *     while (index < reason.length()) {
     *         int character = reason.codePointAt(index);
     *         bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
     *         if (bytes > 123) {
     *             return index;
     *         }
     *         index += Character.charCount(character);
     *     }
     *     return index;
     * }
     */
    private static MethodSpec longestPrefix() {
        CodeBlock body = CodeBlock.builder()
                .addStatement("int bytes = 0")
                .addStatement("int index = 0")
                .beginControlFlow("while (index < reason.length())")
                .addStatement("int character = reason.codePointAt(index)")
                .addStatement("bytes += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4")
                .beginControlFlow("if (bytes > $L)", Protocol.REASON_BYTES)
                .addStatement("return index")
                .endControlFlow()
                .addStatement("index += $T.charCount(character)", Character.class)
                .endControlFlow()
                .addStatement("return index")
                .build();
        return MethodSpec.methodBuilder("longestPrefix")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.STRING, "reason")
                .returns(TypeName.INT)
                .addCode(body)
                .build();
    }
}
