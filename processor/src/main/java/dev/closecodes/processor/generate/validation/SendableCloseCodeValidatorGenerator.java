package dev.closecodes.processor.generate.validation;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.generate.java.JavaSource;
import dev.closecodes.processor.generate.java.JavaTypes;
import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;
import java.util.function.Function;
import javax.lang.model.element.Modifier;

/**
 * The validator of {@code @SendableCloseCode}, in one class for each boxed type that it stands on: for {@code Number}
 * it would take a {@code long} too, and cut it off.
 */
public final class SendableCloseCodeValidatorGenerator implements ArtifactGenerator {

    private static final String PACKAGE =
            ClassName.bestGuess(Framework.JAKARTA_VALIDATION.type()).packageName();
    private static final ClassName VALIDATOR = ClassName.get(PACKAGE, "ConstraintValidator");
    private static final ClassName CONTEXT = ClassName.get(PACKAGE, "ConstraintValidatorContext");
    private static final TypeVariableName VALUE = TypeVariableName.get("T", Number.class);

    @Override
    public boolean appliesTo(Target target) {
        return target.frameworks().contains(Framework.JAKARTA_VALIDATION);
    }

    /*
     * @CloseCodes.Generated
     * public abstract class SendableCloseCodeValidator<T extends Number>
     *         implements ConstraintValidator<SendableCloseCode, T> {
     *     private SendableCloseCode.By by;
     *     private boolean ownMessage;
     *     ...
     *     public static final class ForInteger extends SendableCloseCodeValidator<Integer> {}
     *
     *     public static final class ForShort extends SendableCloseCodeValidator<Short> {}
     * }
     */
    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        JavaTypes types = new JavaTypes(target);
        ClassName constraint =
                ClassName.get(target.packageName(), target.names().sendableCloseCode());
        ClassName by = constraint.nestedClass("By");
        ClassName self = ClassName.get(target.packageName(), target.names().sendableCloseCodeValidator());
        TypeSpec type = TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .addAnnotation(types.generated())
                .addTypeVariable(VALUE)
                .addSuperinterface(ParameterizedTypeName.get(VALIDATOR, constraint, VALUE))
                .addJavadoc("Validates {@link $T}.\n\n@param <T> what it validates\n", constraint)
                .addField(by, "by", Modifier.PRIVATE)
                .addField(TypeName.BOOLEAN, "ownMessage", Modifier.PRIVATE)
                .addMethod(MethodSpec.constructorBuilder()
                        .addStatement("this.by = $T.ANY", by)
                        .build())
                .addMethod(initialize(constraint))
                .addMethod(isValid())
                .addMethod(isSendable(types))
                .addMethod(message())
                .addType(validator("ForInteger", Integer.class, self, types))
                .addType(validator("ForShort", Short.class, self, types))
                .build();
        return List.of(JavaSource.of(target, type));
    }

    private static MethodSpec initialize(ClassName constraint) {
        return MethodSpec.methodBuilder("initialize")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(constraint, "constraint")
                .addStatement("by = constraint.by()")
                .addStatement("ownMessage = !constraint.message().equals($S)", template(SendableBy.ANY))
                .build();
    }

    // public boolean isValid(T value, ConstraintValidatorContext context) {
    //     if (value == null || isSendable(value.intValue())) {
    //         return true;
    //     }
    //     if (!ownMessage) {
    //         context.disableDefaultConstraintViolation();
    //         context.buildConstraintViolationWithTemplate(message()).addConstraintViolation();
    //     }
    //     return false;
    // }
    private static MethodSpec isValid() {
        return MethodSpec.methodBuilder("isValid")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addParameter(VALUE, "value")
                .addParameter(CONTEXT, "context")
                .returns(TypeName.BOOLEAN)
                .beginControlFlow("if (value == null || isSendable(value.intValue()))")
                .addStatement("return true")
                .endControlFlow()
                .beginControlFlow("if (!ownMessage)")
                .addStatement("context.disableDefaultConstraintViolation()")
                .addStatement("context.buildConstraintViolationWithTemplate(message()).addConstraintViolation()")
                .endControlFlow()
                .addStatement("return false")
                .build();
    }

    /*
     * private boolean isSendable(int code) {
     *     switch (by) {
     *         case CLIENT:
     *             return CloseCodes.isSendableByClient(code);
     *         ...
     *         default:
     *             return CloseCodes.isSendable(code);
     */
    private static MethodSpec isSendable(JavaTypes types) {
        return bySender(
                MethodSpec.methodBuilder("isSendable")
                        .addModifiers(Modifier.PRIVATE)
                        .addParameter(TypeName.INT, "code")
                        .returns(TypeName.BOOLEAN),
                sender -> CodeBlock.of("$T.$L(code)", types.closeCodes(), sender.question()));
    }

    /*
     * private String message() {
     *     switch (by) {
     *         case CLIENT:
     *             return "{dev.closecodes.SendableCloseCode.client}";
     *         ...
     *         default:
     *             return "{dev.closecodes.SendableCloseCode.any}";
     */
    private static MethodSpec message() {
        return bySender(
                MethodSpec.methodBuilder("message")
                        .addModifiers(Modifier.PRIVATE)
                        .returns(JavaTypes.STRING),
                sender -> CodeBlock.of("$S", template(sender)));
    }

    private static MethodSpec bySender(MethodSpec.Builder method, Function<SendableBy, CodeBlock> answer) {
        method.beginControlFlow("switch (by)");
        for (SendableBy sender : SendableBy.values()) {
            if (sender != SendableBy.ANY) {
                method.addCode("case $L:\n$>", sender.name())
                        .addStatement("return $L", answer.apply(sender))
                        .addCode("$<");
            }
        }
        return method.addCode("default:\n$>")
                .addStatement("return $L", answer.apply(SendableBy.ANY))
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    private static String template(SendableBy sender) {
        return "{" + sender.key() + "}";
    }

    private static TypeSpec validator(String name, Class<? extends Number> value, ClassName self, JavaTypes types) {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addAnnotation(types.generated())
                .superclass(ParameterizedTypeName.get(self, ClassName.get(value)))
                .addJavadoc("Validates {@code $L} and what it boxes.\n", value.getSimpleName())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("Makes a validator, one for each constraint.\n")
                        .build())
                .build();
    }
}
