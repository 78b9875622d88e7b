package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Long tables as methods: one method holds 64 KB (JVMS section 4.7.3), and a large registry needs more. */
final class Chunks {

    /** A statement takes some 20 bytes. */
    private static final int MOST = 1000;

    private Chunks() {}

    /*
     * private static void codesFrom0(CloseCodeText[] codes) {
     *     codes[0] = text("Normal closure", "The purpose of the connection is fulfilled.");
     *     ...
     *     codes[999] = text("Order cancelled", "The order was cancelled.");
     * }
     *
     * private static void codesFrom1000(CloseCodeText[] codes) {
     *     codes[1000] = text("Order paid", "The order was paid.");
     *     ...
     * }
     */
    static List<MethodSpec> of(String name, List<CodeBlock> statements, ParameterSpec... parameters) {
        List<MethodSpec> methods = new ArrayList<>();
        for (int first = 0; first < statements.size(); first += MOST) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(name + "From" + first)
                    .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                    .addParameters(List.of(parameters));
            statements.subList(first, Math.min(first + MOST, statements.size())).forEach(method::addStatement);
            methods.add(method.build());
        }
        return methods;
    }

    /** Returns the statements that call the methods. */
    static CodeBlock calls(List<MethodSpec> methods, String argument) {
        CodeBlock.Builder calls = CodeBlock.builder();
        methods.forEach(method -> calls.addStatement("$L($L)", method.name(), argument));
        return calls.build();
    }
}
