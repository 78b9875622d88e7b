package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** From a name to the constant, and from a constant to its other names; made when it is first used. */
final class NameTable {

    private NameTable() {}

    /*
     * private static final class ByName {
     *     static final Map<CloseCode, List<String>> ALIASES = new EnumMap<>(CloseCode.class);
     *     static final Map<String, Optional<CloseCode>> CODES = new HashMap<>();
     *
     *     static {
     *         for (CloseCode listed : values()) {
     *             CODES.put(listed.name(), find(listed.code()));
     *         }
     *         aliasesFrom0();
     *         for (Map.Entry<CloseCode, List<String>> entry : ALIASES.entrySet()) {
     *             entry.setValue(Collections.unmodifiableList(entry.getValue()));
     *         }
     *     }
     *
     *     private static void aliasesFrom0() {
     *         alias(CloseCode.SESSION_EXPIRED, "TOKEN_EXPIRED");
     *     }
     *
     *     private static void alias(CloseCode listed, String name) {
     *         CODES.put(name, find(listed.code()));
     *         if (!ALIASES.containsKey(listed)) {
     *             ALIASES.put(listed, new ArrayList<>());
     *         }
     *         ALIASES.get(listed).add(name);
     *     }
     * }
     */
    static TypeSpec of(Registry registry, JavaTypes types) {
        TypeName aliases =
                ParameterizedTypeName.get(ClassName.get(Map.class), types.closeCode, JavaTypes.list(JavaTypes.STRING));
        // The answers themselves, so that a look-up makes none.
        TypeName codes = ParameterizedTypeName.get(
                ClassName.get(Map.class), JavaTypes.STRING, JavaTypes.optional(types.closeCode));
        CodeBlock.Builder initializer = CodeBlock.builder()
                .beginControlFlow("for ($T listed : values())", types.closeCode)
                .addStatement("CODES.put(listed.name(), find(listed.code()))")
                .endControlFlow();
        TypeSpec.Builder byName = TypeSpec.classBuilder("ByName")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(aliases, "ALIASES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>($T.class)", EnumMap.class, types.closeCode)
                        .build())
                .addField(FieldSpec.builder(codes, "CODES", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T<>()", HashMap.class)
                        .build());
        List<MethodSpec> methods = Chunks.of("aliases", calls(registry, types));
        // The Eclipse compiler warns of a method that nothing calls.
        if (!methods.isEmpty()) {
            initializer
                    .add(Chunks.calls(methods, ""))
                    .beginControlFlow(
                            "for ($T.Entry<$T, $T> entry : ALIASES.entrySet())",
                            Map.class,
                            types.closeCode,
                            JavaTypes.list(JavaTypes.STRING))
                    .addStatement("entry.setValue($T.unmodifiableList(entry.getValue()))", Collections.class)
                    .endControlFlow();
            byName.addMethods(methods).addMethod(alias(types));
        }
        return byName.addStaticBlock(initializer.build()).build();
    }

    /*
     * public static Optional<CloseCode> named(String name) {
     *     return ByName.CODES.getOrDefault(Objects.requireNonNull(name, "name"), Optional.empty());
     * }
     */
    static MethodSpec named(JavaTypes types) {
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

    private static List<CodeBlock> calls(Registry registry, JavaTypes types) {
        return registry.codes().stream()
                .flatMap(code -> code.aliases().stream()
                        .map(alias -> CodeBlock.of("alias($T.$L, $S)", types.closeCode, code.name(), alias)))
                .toList();
    }

    // Without a lambda: the Eclipse compiler warns, from Java 22 on, of a parameter that one does not use.
    private static MethodSpec alias(JavaTypes types) {
        return MethodSpec.methodBuilder("alias")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(types.closeCode, "listed")
                .addParameter(JavaTypes.STRING, "name")
                .addStatement("CODES.put(name, find(listed.code()))")
                .beginControlFlow("if (!ALIASES.containsKey(listed))")
                .addStatement("ALIASES.put(listed, new $T<>())", ArrayList.class)
                .endControlFlow()
                .addStatement("ALIASES.get(listed).add(name)")
                .build();
    }
}
