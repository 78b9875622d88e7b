package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.CloseCode;
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
     *     static { ... aliases("1000\tCLOSE_NORMAL", ...); }
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
        List<List<String>> rows = rows(registry);
        // The Eclipse compiler warns of a method that nothing calls.
        if (!rows.isEmpty()) {
            initializer.addStatement("aliases(\n$L)", PackedStrings.of(rows));
            byName.addMethod(aliases(types));
        }
        return byName.addStaticBlock(initializer.build()).build();
    }

    private static List<List<String>> rows(Registry registry) {
        List<List<String>> rows = new ArrayList<>();
        for (CloseCode code : registry.codes()) {
            if (!code.aliases().isEmpty()) {
                List<String> row = new ArrayList<>(List.of(String.valueOf(code.code())));
                row.addAll(code.aliases());
                rows.add(row);
            }
        }
        return rows;
    }

    /** Tells a number, which begins with a digit, from the names behind it, which do not. */
    private static MethodSpec aliases(JavaTypes types) {
        TypeName names = JavaTypes.list(JavaTypes.STRING);
        return MethodSpec.methodBuilder("aliases")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(ArrayTypeName.of(JavaTypes.STRING), "packed")
                .varargs()
                .addStatement("$T listed = $T.empty()", JavaTypes.optional(types.closeCode), JavaTypes.OPTIONAL)
                .addStatement("$T names = new $T<>()", names, ArrayList.class)
                .beginControlFlow("for ($T part : packed)", JavaTypes.STRING)
                .beginControlFlow("for ($T field : part.split($S))", JavaTypes.STRING, PackedStrings.SEPARATOR)
                .beginControlFlow("if (field.charAt(0) <= '9')")
                .addStatement("listed = find($T.parseInt(field))", Integer.class)
                .addStatement("names = new $T<>()", ArrayList.class)
                .addStatement("ALIASES.put(listed.get(), $T.unmodifiableList(names))", Collections.class)
                .nextControlFlow("else")
                .addStatement("names.add(field)")
                .addStatement("CODES.put(field, listed)")
                .endControlFlow()
                .endControlFlow()
                .endControlFlow()
                .build();
    }
}
