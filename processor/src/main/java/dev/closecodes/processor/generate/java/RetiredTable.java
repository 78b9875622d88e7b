package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import javax.lang.model.element.Modifier;

/** From a retired number to what is said of it; made when it is first used. */
final class RetiredTable {

    private RetiredTable() {}

    /*
     * private static final class Retired {
     *     static final String[] REASONS = new String[5000];
     *
     *     static {
     *         retiredFrom0();
     *     }
     *
     *     private static void retiredFrom0() {
     *         retire(4050, 4059, "", "it may never be used again");
     *         retire(4003, 4003, "KICKED", "Moderation does it.");
     *     }
     *
     *     private static void retire(int first, int last, String name, String note) {
     *         String subject = name.isEmpty() ? "" : " (" + name + ")";
     *         Arrays.fill(REASONS, first, last + 1, subject + " is retired: " + note);
     *     }
     * }
     */
    static TypeSpec of(Registry registry) {
        List<MethodSpec> methods = Chunks.of("retired", calls(registry));
        return TypeSpec.classBuilder("Retired")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(
                                ArrayTypeName.of(JavaTypes.STRING), "REASONS", Modifier.STATIC, Modifier.FINAL)
                        .initializer("new $T[$L]", JavaTypes.STRING, Protocol.LAST + 1)
                        .build())
                .addStaticBlock(Chunks.calls(methods, ""))
                .addMethods(methods)
                .addMethod(MethodSpec.methodBuilder("retire")
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .addParameter(TypeName.INT, "first")
                        .addParameter(TypeName.INT, "last")
                        .addParameter(JavaTypes.STRING, "name")
                        .addParameter(JavaTypes.STRING, "note")
                        .addStatement(
                                "$T subject = name.isEmpty() ? $S : $S + name + $S", JavaTypes.STRING, "", " (", ")")
                        .addStatement(
                                "$T.fill(REASONS, first, last + 1, subject + $S + note)", Arrays.class, " is retired: ")
                        .build())
                .build();
    }

    // The registry has a single code before a range that holds it; here it writes over the range.
    private static List<CodeBlock> calls(Registry registry) {
        List<CodeBlock> calls = new ArrayList<>();
        for (RetiredCodes retired : registry.retired()) {
            calls.add(CodeBlock.of(
                    "retire($L, $L, $S, $S)",
                    retired.first(),
                    retired.last(),
                    retired.name() == null ? "" : retired.name(),
                    retired.note() == null ? "it may never be used again" : retired.note()));
        }
        Collections.reverse(calls);
        return calls;
    }
}
