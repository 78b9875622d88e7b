package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The validators and look-ups for any int that comes from outside. */
public final class CloseCodesGenerator implements ArtifactGenerator {

    /*
     * @CloseCodes.Generated
     * public final class CloseCodes {
     *     public static final String REGISTRY_HASH = "0f1e...";
     *     private static final int CLIENT = 1;
     *     ...
     *     private static final byte[] RULES = rules();      // RuleTable
     *     private static final CloseCode.Reconnect[] RECONNECT = CloseCode.Reconnect.values();
     *
     *     public static boolean isSendable(int code) {
     *         return (rule(code) & (CLIENT | SERVER)) != 0;
     *     }
     *     ...
     *     static final class LocalizedTexts { ... }
     *     @interface Generated {}
     * }
     */
    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        JavaTypes types = new JavaTypes(target);
        RuleTable rules = new RuleTable(registry);
        TypeSpec.Builder type = TypeSpec.classBuilder(types.closeCodes)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(types.generated)
                .addJavadoc("Answers for any number, listed or not. What may be sent follows RFC 6455 section 7.4 and"
                        + " this registry.\n")
                .addField(FieldSpec.builder(
                                JavaTypes.STRING, "REGISTRY_HASH", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("Tells what the code was made of: SHA-256, in hexadecimal, over every registry file"
                                + " that was read and the version of the processor.\n")
                        .initializer("$S", registry.hash())
                        .build());
        type.addFields(rules.fields())
                .addField(FieldSpec.builder(
                                ArrayTypeName.of(types.reconnect),
                                "RECONNECT",
                                Modifier.PRIVATE,
                                Modifier.STATIC,
                                Modifier.FINAL)
                        .initializer("$T.values()", types.reconnect)
                        .build())
                .addField(DescribeMethods.languages(registry))
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethods(questions())
                .addMethod(SendRefusal.requireSendable())
                .addMethod(SendRefusal.whyNot(registry, types))
                .addMethod(reconnect(types))
                .addMethods(RelayMethods.all())
                .addMethods(ReasonMethods.all())
                .addMethods(DescribeMethods.all(types))
                .addMethod(rules.rule())
                .addMethods(rules.fillers());
        if (!registry.retired().isEmpty()) {
            type.addType(RetiredTable.of(registry));
        }
        type.addType(LocalizedTexts.of(registry, types)).addType(generated());
        return List.of(JavaSource.of(target, type.build()));
    }

    private static List<MethodSpec> questions() {
        return List.of(
                question(
                        "isSendable",
                        "CLIENT | SERVER",
                        "Returns whether an endpoint may send a number at all (RFC 6455 section 7.4)."),
                question(
                        "isSendableByClient",
                        "CLIENT",
                        "Returns whether a client may put a number into a Close frame."),
                question(
                        "isSendableByServer",
                        "SERVER",
                        "Returns whether a server may put a number into a Close frame."),
                question(
                        "isSendableByBrowser",
                        "BROWSER",
                        "Returns whether a browser's {@code WebSocket.close(code)} takes a number: 1000 and 3000-4999,"
                                + " if a client may send it."),
                question("isReserved", "RESERVED", "Returns whether a number is listed and sent by nobody."),
                question("isRetired", "RETIRED", "Returns whether a number is retired, and may never be used again."));
    }

    private static MethodSpec question(String name, String flags, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc("$L\n\n@param code any number\n@return whether it is so\n", javadoc)
                .addParameter(TypeName.INT, "code")
                .returns(TypeName.BOOLEAN)
                .addStatement(
                        flags.contains("|") ? "return (rule(code) & ($L)) != 0" : "return (rule(code) & $L) != 0",
                        flags)
                .build();
    }

    private static MethodSpec reconnect(JavaTypes types) {
        return MethodSpec.methodBuilder("reconnect")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Returns what a client does after a close: what the code says, else the innermost range that"
                                + " says something, else what the registry\n"
                                + "says of undefined numbers.\n\n"
                                + "@param code any number\n"
                                + "@return the advice\n")
                .addParameter(TypeName.INT, "code")
                .returns(types.reconnect)
                .addStatement("return RECONNECT[rule(code) >> $L]", RuleTable.RECONNECT_SHIFT)
                .build();
    }

    /*
     * @Retention(RetentionPolicy.CLASS)
     * @Target(ElementType.TYPE)
     * @interface Generated {}
     */
    // javax.annotation.processing.Generated is not visible in a module that does not require java.compiler, and its
    // SOURCE retention hides it from coverage tools, which skip any annotation of this name that is in the class file.
    private static TypeSpec generated() {
        return TypeSpec.annotationBuilder("Generated")
                .addAnnotation(AnnotationSpec.builder(Retention.class)
                        .addMember("value", "$T.CLASS", RetentionPolicy.class)
                        .build())
                .addAnnotation(AnnotationSpec.builder(java.lang.annotation.Target.class)
                        .addMember("value", "$T.TYPE", ElementType.class)
                        .build())
                .addJavadoc("Marks what Closecodes made, for coverage tools and for Closecodes itself.\n")
                .build();
    }
}
