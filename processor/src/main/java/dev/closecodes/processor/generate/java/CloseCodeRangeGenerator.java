package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Protocol;
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
                .addMethod(getter("first", TypeName.INT, "Returns the lowest code of the range.\n\n@return 0-4999\n"))
                .addMethod(getter("last", TypeName.INT, "Returns the highest code of the range.\n\n@return 0-4999\n"))
                .addMethod(contains())
                .addMethod(getter(
                        "reconnect",
                        types.reconnect,
                        "Returns what a client does after a close with a code of the range that says nothing"
                                + " itself.\n\n"
                                + "@return the advice\n"));
        type.addMethods(TextMethods.of(types, "ranges", "the range"))
                .addMethod(of(types))
                .addMethod(find(types))
                .addType(byNumber(registry, types));
        return List.of(JavaSource.of(target, type.build()));
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

    private static MethodSpec getter(String name, TypeName type, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(javadoc)
                .returns(type)
                .addStatement("return $L", name)
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

    /*
     * public static CloseCodeRange of(int code) {
     *     Optional<CloseCodeRange> found = find(code);
     *     if (found.isPresent()) {
     *         return found.get();
     *     }
     *     throw new IllegalArgumentException(code + " is in no range of this registry");
     * }
     */
    private static MethodSpec of(JavaTypes types) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns the innermost range of a number.\n\n@param code any number\n@return its range\n"
                        + "@throws IllegalArgumentException if the number is in no range\n")
                .addParameter(TypeName.INT, "code")
                .returns(types.closeCodeRange)
                .addStatement("$T found = find(code)", JavaTypes.optional(types.closeCodeRange))
                .beginControlFlow("if (found.isPresent())")
                .addStatement("return found.get()")
                .endControlFlow()
                .addStatement(
                        "throw new $T(code + $S)", IllegalArgumentException.class, " is in no range of this registry")
                .build();
    }

    /*
     * public static Optional<CloseCodeRange> find(int code) {
     *     return code >= 0 && code < ByNumber.FOUND.length ? ByNumber.FOUND[code] : Optional.empty();
     * }
     */
    private static MethodSpec find(JavaTypes types) {
        return MethodSpec.methodBuilder("find")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("Returns the innermost range of a number, if it is in one.\n\n@param code any number\n"
                        + "@return a shared instance; empty if the number is in no range\n")
                .addParameter(TypeName.INT, "code")
                .returns(JavaTypes.optional(types.closeCodeRange))
                .addStatement(
                        "return code >= 0 && code < ByNumber.FOUND.length ? ByNumber.FOUND[code] : $T.empty()",
                        JavaTypes.OPTIONAL)
                .build();
    }

    /*
     * private static final class ByNumber {
     *     static final Optional<CloseCodeRange>[] FOUND = table();
     *
     *     @SuppressWarnings({"unchecked", "rawtypes"})
     *     private static Optional<CloseCodeRange>[] table() {
     *         Optional[] table = new Optional[5000];
     *         Arrays.fill(table, Optional.empty());
     *         for (CloseCodeRange range : values()) {
     *             Arrays.fill(table, range.first(), range.last() + 1, Optional.of(range));
     *         }
     *         return table;
     *     }
     * }
     *
     * The constants stand outer before inner, so that the inner ones write over the outer ones.
     */
    private static TypeSpec byNumber(Registry registry, JavaTypes types) {
        TypeName table = ArrayTypeName.of(JavaTypes.optional(types.closeCodeRange));
        int size = Protocol.FIRST;
        for (CodeRange range : registry.ranges()) {
            size = Math.max(size, range.last() + 1);
        }
        MethodSpec fill = MethodSpec.methodBuilder("table")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addAnnotation(AnnotationSpec.builder(SuppressWarnings.class)
                        .addMember("value", "{$S, $S}", "unchecked", "rawtypes")
                        .build())
                .returns(table)
                .addStatement("$T[] table = new $T[$L]", JavaTypes.OPTIONAL, JavaTypes.OPTIONAL, size)
                .addStatement("$T.fill(table, $T.empty())", Arrays.class, JavaTypes.OPTIONAL)
                .beginControlFlow("for ($T range : values())", types.closeCodeRange)
                .addStatement(
                        "$T.fill(table, range.first(), range.last() + 1, $T.of(range))",
                        Arrays.class,
                        JavaTypes.OPTIONAL)
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
