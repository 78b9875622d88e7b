package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Registry;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * From a number or a name to the constant.
 *
 * <p>The tables are in nested classes: they are made when they are first used, and their names, which have small
 * letters, cannot be a constant's.
 */
final class CodeLookups {

    private CodeLookups() {}

    static List<MethodSpec> methods(JavaTypes types) {
        return List.of(of(types), find(types), named(types));
    }

    /*
     * public static CloseCode of(int code) {
     *     Optional<CloseCode> found = find(code);
     *     if (found.isPresent()) {
     *         return found.get();
     *     }
     *     throw new IllegalArgumentException(code + " is not listed in this registry");
     * }
     */
    private static MethodSpec of(JavaTypes types) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns the constant of a number.\n\n@param code any number\n@return its constant\n"
                        + "@throws IllegalArgumentException if the number is not listed\n")
                .addParameter(TypeName.INT, "code")
                .returns(types.closeCode)
                .addStatement("$T found = find(code)", JavaTypes.optional(types.closeCode))
                .beginControlFlow("if (found.isPresent())")
                .addStatement("return found.get()")
                .endControlFlow()
                .addStatement(
                        "throw new $T(code + $S)", IllegalArgumentException.class, " is not listed in this registry")
                .build();
    }

    /*
     * public static Optional<CloseCode> find(int code) {
     *     return code >= 0 && code < ByNumber.FOUND.length ? ByNumber.FOUND[code] : Optional.empty();
     * }
     */
    private static MethodSpec find(JavaTypes types) {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns the constant of a number, if it is listed.\n\n@param code any number\n"
                        + "@return a shared instance; empty if the number is not listed\n")
                .addParameter(TypeName.INT, "code")
                .returns(JavaTypes.optional(types.closeCode))
                .addStatement(
                        "return code >= 0 && code < ByNumber.FOUND.length ? ByNumber.FOUND[code] : $T.empty()",
                        JavaTypes.OPTIONAL)
                .build();
    }

    /*
     * public static Optional<CloseCode> named(String name) {
     *     return ByName.CODES.getOrDefault(Objects.requireNonNull(name, "name"), Optional.empty());
     * }
     */
    private static MethodSpec named(JavaTypes types) {
        return MethodSpec.methodBuilder("named")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns the constant of a name.\n\n"
                        + "@param name the name of a constant or an alias, in the same letters\n"
                        + "@return empty if no code has the name\n@throws NullPointerException if the name is null\n")
                .addParameter(JavaTypes.STRING, "name")
                .returns(JavaTypes.optional(types.closeCode))
                .addStatement(
                        "return ByName.CODES.getOrDefault($T.requireNonNull(name, $S), $T.empty())",
                        JavaTypes.OBJECTS,
                        "name",
                        JavaTypes.OPTIONAL)
                .build();
    }

    // From 0 on, though nothing is listed there: a table that begins at its first code costs each look-up a subtraction
    // and a comparison, half as much again.
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
    static TypeSpec byNumber(Registry registry, JavaTypes types) {
        int size = registry.codes().get(registry.codes().size() - 1).code() + 1;
        TypeName table = ArrayTypeName.of(JavaTypes.optional(types.closeCode));
        MethodSpec fill = MethodSpec.methodBuilder("table")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "unchecked", "rawtypes")
                        .build())
                .returns(table)
                .addStatement("$T[] table = new $T[$L]", JavaTypes.OPTIONAL, JavaTypes.OPTIONAL, size)
                .addStatement("$T.fill(table, $T.empty())", Arrays.class, JavaTypes.OPTIONAL)
                .beginControlFlow("for ($T listed : values())", types.closeCode)
                .addStatement("table[listed.code()] = $T.of(listed)", JavaTypes.OPTIONAL)
                .endControlFlow()
                .addStatement("return table")
                .build();
        return TypeSpec.classBuilder("ByNumber")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(table, "FOUND", Modifier.STATIC, Modifier.FINAL)
                        .initializer("table()")
                        .build())
                .addMethod(fill)
                .build();
    }
}
