package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/**
 * The enum of the listed codes.
 *
 * <p>A constant carries its number and nothing else: every further constructor argument takes bytes of the one static
 * initializer that all constants share, and a method holds 64 KB.
 */
public final class CloseCodeGenerator implements ArtifactGenerator {

    /*
     * @CloseCodes.Generated
     * public enum CloseCode {
     *     // 1000: Normal closure. ...
     *     NORMAL_CLOSURE(1000),
     *     ...
     *     SESSION_EXPIRED(4001);
     *
     *     private final int code;
     *
     *     CloseCode(int code) { this.code = code; }
     *
     *     public int code() { return code; }
     *     ...
     *     private static final class ByNumber { ... }     // NumberLookup
     *     private static final class ByName { ... }       // NameTable
     * }
     */
    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        JavaTypes types = new JavaTypes(target);
        TypeSpec.Builder type = TypeSpec.enumBuilder(types.closeCode)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(types.generated)
                .addJavadoc("Lists the WebSocket close codes of this registry (RFC 6455 section 7.4), in the order of"
                        + " their numbers.\n\n"
                        + "<p>Neither the order nor the set of the constants is part of what a code means: a later"
                        + " version of the registry\n"
                        + "may have more.</p>\n");
        ConstantJavadoc javadoc = new ConstantJavadoc(registry);
        for (CloseCode code : registry.codes()) {
            type.addEnumConstant(code.name(), constant(code, javadoc.of(code)));
        }
        type.addField(TypeName.INT, "code", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(TypeName.INT, "code")
                        .addStatement("this.code = code")
                        .build())
                .addMethod(Getters.of(
                        "code",
                        TypeName.INT,
                        "Returns the status code in a Close frame (RFC 6455 section 7.4).\n\n@return 0-4999\n"))
                .addMethod(range(types));
        NumberLookup lookup = lookup(types);
        type.addMethods(SendableMethods.of(types))
                .addMethod(reconnect(types))
                .addMethod(httpStatus(registry))
                .addMethod(aliases())
                .addMethods(TextMethods.of(types, "codes", "the code"))
                .addMethod(lookup.of())
                .addMethod(lookup.find())
                .addMethod(NameTable.named(types));
        if (!target.frameworks().isEmpty()) {
            Conversions.addTo(type, target, types);
        }
        AttributeMethods.addTo(type, registry, types);
        type.addType(ReconnectEnum.of(types))
                .addType(lookup.byNumber(highest(registry) + 1))
                .addType(NameTable.of(registry, types));
        return List.of(JavaSource.of(target, type.build()));
    }

    private static NumberLookup lookup(JavaTypes types) {
        return new NumberLookup(
                types.closeCode,
                "the constant",
                "it is listed",
                "is not listed in this registry",
                CodeBlock.of("table[listed.code()] = $T.of(listed)", JavaTypes.OPTIONAL));
    }

    private static int highest(Registry registry) {
        return registry.codes().get(registry.codes().size() - 1).code();
    }

    private static TypeSpec constant(CloseCode code, String javadoc) {
        TypeSpec.Builder constant =
                TypeSpec.anonymousClassBuilder("$L", code.code()).addJavadoc("$L\n", javadoc);
        if (code.deprecation() != null) {
            constant.addAnnotation(AnnotationSpec.builder(Deprecated.class).build());
        }
        return constant.build();
    }

    private static MethodSpec range(JavaTypes types) {
        return MethodSpec.methodBuilder("range")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the innermost range of the code (RFC 6455 section 7.4.2).\n\n@return the range\n")
                .returns(types.closeCodeRange)
                .addStatement("return $T.of(code)", types.closeCodeRange)
                .build();
    }

    private static MethodSpec reconnect(JavaTypes types) {
        return MethodSpec.methodBuilder("reconnect")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns what a client does after a close with this code (RFC 6455 section 7.2.3).\n\n"
                        + "@return the advice\n")
                .returns(types.reconnect)
                .addStatement("return $T.reconnect(code)", types.closeCodes)
                .build();
    }

    /*
     * public OptionalInt httpStatus() {
     *     switch (code) {
     *         case 1014:
     *             return OptionalInt.of(502);
     *         ...
     *         default:
     *             return OptionalInt.empty();
     *     }
     * }
     */
    private static MethodSpec httpStatus(Registry registry) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("httpStatus")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the HTTP status with a similar meaning.\n\n@return 100-599, or empty\n")
                .returns(OptionalInt.class);
        CodeBlock.Builder cases = CodeBlock.builder();
        for (CloseCode code : registry.codes()) {
            if (code.http().isPresent()) {
                cases.add("case $L:\n$>", code.code())
                        .addStatement(
                                "return $T.of($L)",
                                OptionalInt.class,
                                code.http().getAsInt())
                        .add("$<");
            }
        }
        if (!cases.isEmpty()) {
            method.beginControlFlow("switch (code)").addCode(cases.build());
            method.addCode("default:\n$>")
                    .addStatement("return $T.empty()", OptionalInt.class)
                    .addCode("$<")
                    .endControlFlow();
        } else {
            method.addStatement("return $T.empty()", OptionalInt.class);
        }
        return method.build();
    }

    /*
     * public List<String> aliases() {
     *     return ByName.ALIASES.getOrDefault(this, Collections.<String>emptyList());
     * }
     */
    private static MethodSpec aliases() {
        return MethodSpec.methodBuilder("aliases")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Returns other names of the code, which {@link #named($T)} accepts too.\n\n"
                                + "@return an unmodifiable list, in the order of the registry\n",
                        JavaTypes.STRING)
                .returns(JavaTypes.list(JavaTypes.STRING))
                .addStatement(
                        "return ByName.ALIASES.getOrDefault(this, $T.<$T>emptyList())",
                        Collections.class,
                        JavaTypes.STRING)
                .build();
    }
}
