package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.Arrays;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The enum of the ranges, with a table from every number to its innermost range. */
public final class CloseCodeRangeGenerator implements ArtifactGenerator {

    /*
     * @CloseCodes.Generated
     * public enum CloseCodeRange {
     *     // 0-999: Unused. ...
     *     UNUSED(0, 999, CloseCode.Reconnect.NEVER),
     *     ...
     *     PRIVATE_USE(4000, 4999, CloseCode.Reconnect.NEVER);
     *
     *     private final int first;
     *     private final int last;
     *     private final CloseCode.Reconnect reconnect;
     *     ...
     * }
     */
    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        JavaTypes types = new JavaTypes(target);
        TypeSpec.Builder type = TypeSpec.enumBuilder(types.closeCodeRange)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(types.generated)
                .addJavadoc("Lists the ranges of close codes (RFC 6455 section 7.4.2), an outer one before those inside"
                        + " it.\n");
        ConstantJavadoc javadoc = new ConstantJavadoc(registry);
        for (CodeRange range : registry.ranges()) {
            type.addEnumConstant(
                    range.name(),
                    TypeSpec.anonymousClassBuilder(
                                    "$L, $L, $T.$L", range.first(), range.last(), types.reconnect, range.reconnect())
                            .addJavadoc("$L\n", javadoc.of(range))
                            .build());
        }
        type.addField(TypeName.INT, "first", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.INT, "last", Modifier.PRIVATE, Modifier.FINAL)
                .addField(types.reconnect, "reconnect", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor(types))
                .addMethod(
                        Getters.of("first", TypeName.INT, "Returns the lowest code of the range.\n\n@return 0-4999\n"))
                .addMethod(
                        Getters.of("last", TypeName.INT, "Returns the highest code of the range.\n\n@return 0-4999\n"))
                .addMethod(contains())
                .addMethod(Getters.of(
                        "reconnect",
                        types.reconnect,
                        "Returns what a client does after a close with a code of the range that says nothing"
                                + " itself.\n\n"
                                + "@return the advice\n"));
        NumberLookup lookup = lookup(types);
        type.addMethods(TextMethods.of(types, "ranges", "the range"))
                .addMethod(lookup.of())
                .addMethod(lookup.find())
                .addType(lookup.byNumber(highest(registry) + 1));
        return List.of(JavaSource.of(target, type.build()));
    }

    // An outer constant is before an inner one, which writes over it.
    private static NumberLookup lookup(JavaTypes types) {
        return new NumberLookup(
                types.closeCodeRange,
                "the innermost range",
                "it is in one",
                "is in no range of this registry",
                CodeBlock.of(
                        "$T.fill(table, listed.first(), listed.last() + 1, $T.of(listed))",
                        Arrays.class,
                        JavaTypes.OPTIONAL));
    }

    private static int highest(Registry registry) {
        int highest = 0;
        for (CodeRange range : registry.ranges()) {
            highest = Math.max(highest, range.last());
        }
        return highest;
    }

    private static MethodSpec constructor(JavaTypes types) {
        return MethodSpec.constructorBuilder()
                .addParameter(TypeName.INT, "first")
                .addParameter(TypeName.INT, "last")
                .addParameter(types.reconnect, "reconnect")
                .addStatement("this.first = first")
                .addStatement("this.last = last")
                .addStatement("this.reconnect = reconnect")
                .build();
    }

    private static MethodSpec contains() {
        return MethodSpec.methodBuilder("contains")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Returns whether a number is in the range.\n\n@param code any number\n@return whether it is\n")
                .addParameter(TypeName.INT, "code")
                .returns(TypeName.BOOLEAN)
                .addStatement("return first <= code && code <= last")
                .build();
    }
}
