package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.Arrays;
import javax.lang.model.element.Modifier;

/**
 * From a number to the constant of an enum: {@code of}, {@code find}, and the table that both look into.
 *
 * <p>The table is in a nested class: it is made when it is first used, and the class's name, which has small letters, cannot be
 * a constant's. It begins at 0, though nothing is listed there: one that begins at its first code costs each look-up a
 * subtraction and a comparison, half as much again.
 *
 * @param type the enum
 * @param subject what a number has, in words, such as "the constant"
 * @param condition when it has one, such as "it is listed"
 * @param otherwise what holds for a number without one, such as "is not listed in this registry"
 * @param fill the statement that puts the constants into {@code table}
 */
record NumberLookup(ClassName type, String subject, String condition, String otherwise, CodeBlock fill) {

    /*
     * public static CloseCode of(int code) {
     *     Optional<CloseCode> found = find(code);
     *     if (found.isPresent()) {
     *         return found.get();
     *     }
     *     throw new IllegalArgumentException(code + " is not listed in this registry");
     * }
     */
    MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns " + subject + " of a number.\n\n@param code any number\n@return " + subject + "\n"
                        + "@throws IllegalArgumentException if the number " + otherwise + "\n")
                .addParameter(TypeName.INT, "code")
                .returns(type)
                .addStatement("$T found = find(code)", JavaTypes.optional(type))
                .beginControlFlow("if (found.isPresent())")
                .addStatement("return found.get()")
                .endControlFlow()
                .addStatement("throw new $T(code + $S)", IllegalArgumentException.class, " " + otherwise)
                .build();
    }

    /*
     * public static Optional<CloseCode> find(int code) {
     *     return code >= 0 && code < ByNumber.FOUND.length ? ByNumber.FOUND[code] : Optional.empty();
     * }
     */
    MethodSpec find() {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns " + subject + " of a number, if " + condition + ".\n\n@param code any number\n"
                        + "@return a shared instance; empty if the number " + otherwise + "\n")
                .addParameter(TypeName.INT, "code")
                .returns(JavaTypes.optional(type))
                .addStatement(
                        "return code >= 0 && code < ByNumber.FOUND.length ? ByNumber.FOUND[code] : $T.empty()",
                        JavaTypes.OPTIONAL)
                .build();
    }

    /*
     * private static final class ByNumber {
     *     static final Optional<CloseCode>[] FOUND = table();
     *
     *     @SuppressWarnings({"unchecked", "rawtypes"})
     *     private static Optional<CloseCode>[] table() {
     *         Optional[] table = new Optional[4002];
     *         Arrays.fill(table, Optional.empty());
     *         for (CloseCode listed : values()) {
     *             table[listed.code()] = Optional.of(listed);
     *         }
     *         return table;
     *     }
     * }
     */
    TypeSpec byNumber(int size) {
        TypeName table = ArrayTypeName.of(JavaTypes.optional(type));
        MethodSpec method = MethodSpec.methodBuilder("table")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "unchecked", "rawtypes")
                        .build())
                .returns(table)
                .addStatement("$T[] table = new $T[$L]", JavaTypes.OPTIONAL, JavaTypes.OPTIONAL, size)
                .addStatement("$T.fill(table, $T.empty())", Arrays.class, JavaTypes.OPTIONAL)
                .beginControlFlow("for ($T listed : values())", type)
                .addStatement(fill)
                .endControlFlow()
                .addStatement("return table")
                .build();
        return TypeSpec.classBuilder("ByNumber")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(table, "FOUND", Modifier.STATIC, Modifier.FINAL)
                        .initializer("table()")
                        .build())
                .addMethod(method)
                .build();
    }
}
