package dev.closecodes.processor.generate.validation;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.generate.java.JavaSource;
import dev.closecodes.processor.generate.java.JavaTypes;
import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The constraint {@code @SendableCloseCode} of Jakarta Validation. */
public final class SendableCloseCodeGenerator implements ArtifactGenerator {

    private static final ClassName CONSTRAINT = ClassName.bestGuess(Framework.JAKARTA_VALIDATION.type());
    private static final ClassName PAYLOAD = ClassName.get(CONSTRAINT.packageName(), "Payload");

    @Override
    public boolean appliesTo(Target target) {
        return target.frameworks().contains(Framework.JAKARTA_VALIDATION);
    }

    /*
     * @Constraint(validatedBy = {SendableCloseCodeValidator.ForInteger.class, SendableCloseCodeValidator.ForShort.class})
     * @Repeatable(SendableCloseCode.List.class)
     * public @interface SendableCloseCode {
     *     By by() default By.ANY;
     *
     *     String message() default "{dev.closecodes.SendableCloseCode.any}";
     *     ...
     * }
     */
    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        JavaTypes types = new JavaTypes(target);
        ClassName constraint =
                ClassName.get(target.packageName(), target.names().sendableCloseCode());
        ClassName validator = ClassName.get(target.packageName(), target.names().sendableCloseCodeValidator());
        ClassName by = constraint.nestedClass("By");
        TypeSpec type = TypeSpec.annotationBuilder(constraint)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(types.generated())
                .addAnnotation(Documented.class)
                .addAnnotation(AnnotationSpec.builder(CONSTRAINT)
                        .addMember(
                                "validatedBy",
                                "{$T.class, $T.class}",
                                validator.nestedClass("ForInteger"),
                                validator.nestedClass("ForShort"))
                        .build())
                .addAnnotation(AnnotationSpec.builder(Repeatable.class)
                        .addMember("value", "$T.class", constraint.nestedClass("List"))
                        .build())
                .addAnnotation(runtime())
                .addAnnotation(targets())
                .addJavadoc(
                        "Demands a close code that may be sent (RFC 6455 section 7.4), of {@code int}, {@code"
                                + " Integer}, {@code short}\n"
                                + "and {@code Short}; null is valid.\n\n"
                                + "<p>The registry decides, through {@link $T}: a code that is reserved or retired is not"
                                + " valid.</p>\n",
                        types.closeCodes())
                .addMethod(element(
                        "by", by, CodeBlock.of("By.ANY"), "Tells who is to send it.\n\n@return anybody by default\n"))
                .addMethod(element(
                        "message",
                        JavaTypes.STRING,
                        CodeBlock.of("$S", "{" + SendableBy.ANY.key() + "}"),
                        "Returns the message, or the key of one in braces. Unless it is set, there is one for each"
                                + " {@link #by()}.\n\n"
                                + "@return a template\n"))
                .addMethod(element(
                        "groups",
                        classes(WildcardTypeName.subtypeOf(Object.class)),
                        CodeBlock.of("{}"),
                        "Returns the groups that the constraint belongs to.\n\n@return none by default\n"))
                .addMethod(element(
                        "payload",
                        classes(WildcardTypeName.subtypeOf(PAYLOAD)),
                        CodeBlock.of("{}"),
                        "Returns what goes along with a violation.\n\n@return nothing by default\n"))
                .addType(by(types))
                .addType(list(constraint, types))
                .build();
        return List.of(JavaSource.of(target, type));
    }

    private static AnnotationSpec runtime() {
        return AnnotationSpec.builder(Retention.class)
                .addMember("value", "$T.RUNTIME", RetentionPolicy.class)
                .build();
    }

    private static AnnotationSpec targets() {
        AnnotationSpec.Builder targets = AnnotationSpec.builder(java.lang.annotation.Target.class);
        for (ElementType place : List.of(
                ElementType.METHOD,
                ElementType.FIELD,
                ElementType.ANNOTATION_TYPE,
                ElementType.CONSTRUCTOR,
                ElementType.PARAMETER,
                ElementType.TYPE_USE)) {
            targets.addMember("value", "$T.$L", ElementType.class, place);
        }
        return targets.build();
    }

    private static TypeName classes(WildcardTypeName bound) {
        return ArrayTypeName.of(ParameterizedTypeName.get(ClassName.get(Class.class), bound));
    }

    private static MethodSpec element(String name, TypeName type, CodeBlock defaultValue, String javadoc) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addJavadoc(javadoc)
                .returns(type)
                .defaultValue(defaultValue)
                .build();
    }

    /*
     * @CloseCodes.Generated
     * public enum By { ANY, CLIENT, SERVER, ... }
     */
    private static TypeSpec by(JavaTypes types) {
        TypeSpec.Builder by = TypeSpec.enumBuilder("By")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(types.generated())
                .addJavadoc("Tells who is to send a code.\n");
        for (SendableBy sender : SendableBy.values()) {
            by.addEnumConstant(
                    sender.name(),
                    TypeSpec.anonymousClassBuilder("")
                            .addJavadoc("$L\n", sender.javadoc())
                            .build());
        }
        return by.build();
    }

    /*
     * ...
     * public @interface List {
     *     SendableCloseCode[] value();
     * }
     */
    private static TypeSpec list(ClassName constraint, JavaTypes types) {
        return TypeSpec.annotationBuilder("List")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addAnnotation(types.generated())
                .addAnnotation(Documented.class)
                .addAnnotation(runtime())
                .addAnnotation(targets())
                .addJavadoc("Holds several of them on one element.\n")
                .addMethod(MethodSpec.methodBuilder("value")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addJavadoc("Returns the constraints.\n\n@return one or more\n")
                        .returns(ArrayTypeName.of(constraint))
                        .build())
                .build();
    }
}
