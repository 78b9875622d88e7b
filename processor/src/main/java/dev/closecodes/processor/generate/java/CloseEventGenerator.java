package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;
import javax.lang.model.element.Modifier;

/** The value that a close listener is handed. */
public final class CloseEventGenerator implements ArtifactGenerator {

    /*
     * @CloseCodes.Generated
     * public final class CloseEvent {
     *     private final int code;
     *     private final String reason;
     *     private final boolean wasClean;
     *
     *     private CloseEvent(int code, String reason, boolean wasClean) { ... }
     *
     *     public static CloseEvent of(int code, String reason, boolean wasClean) {
     *         return new CloseEvent(code, reason == null ? "" : reason, wasClean);
     *     }
     *
     *     public Optional<CloseCode> closeCode() { return CloseCode.find(code); }
     *     ...
     * }
     */
    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        JavaTypes types = new JavaTypes(target);
        TypeSpec type = TypeSpec.classBuilder(types.closeEvent)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(types.generated)
                .addJavadoc("Holds what a close listener is handed: a code, a reason, and whether the closing handshake"
                        + " was completed. A value.\n\n"
                        + "<p>It records what came, any number and a reason of any length. The reason is the"
                        + " peer's and is not meant for people\n"
                        + "(RFC 6455 section 5.5.1); show them {@link #describe(Locale)} instead.</p>\n")
                .addField(TypeName.INT, "code", Modifier.PRIVATE, Modifier.FINAL)
                .addField(JavaTypes.STRING, "reason", Modifier.PRIVATE, Modifier.FINAL)
                .addField(TypeName.BOOLEAN, "wasClean", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(constructor())
                .addMethod(of(types))
                .addMethod(Getters.of("code", TypeName.INT, "Returns the number that came.\n\n@return any number\n"))
                .addMethod(Getters.of(
                        "reason", JavaTypes.STRING, "Returns the peer's reason.\n\n@return not null, maybe empty\n"))
                .addMethod(Getters.of(
                        "wasClean",
                        TypeName.BOOLEAN,
                        "Returns whether the closing handshake was completed (RFC 6455 section 7.1.4).\n\n"
                                + "@return whether it was\n"))
                .addMethod(closeCode(types))
                .addMethod(describe(types))
                .addMethod(reconnect(types))
                .addMethod(equals(types))
                .addMethod(Overrides.method("hashCode", TypeName.INT)
                        .addStatement("return 31 * (31 * code + reason.hashCode()) + (wasClean ? 1 : 0)")
                        .build())
                .addMethod(Overrides.method("toString", JavaTypes.STRING)
                        .addStatement(
                                "return $S + code + $S + reason + $S + wasClean + $S",
                                target.names().closeEvent() + "[code=",
                                ", reason=",
                                ", wasClean=",
                                "]")
                        .build())
                .build();
        return List.of(JavaSource.of(target, type));
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "code")
                .addParameter(JavaTypes.STRING, "reason")
                .addParameter(TypeName.BOOLEAN, "wasClean")
                .addStatement("this.code = code")
                .addStatement("this.reason = reason")
                .addStatement("this.wasClean = wasClean")
                .build();
    }

    private static MethodSpec of(JavaTypes types) {
        return MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addJavadoc(
                        "Records a close.\n\n@param code any number\n@param reason any text; null means an empty one\n"
                                + "@param wasClean whether the closing handshake was completed\n@return the event\n")
                .addParameter(TypeName.INT, "code")
                .addParameter(JavaTypes.STRING, "reason")
                .addParameter(TypeName.BOOLEAN, "wasClean")
                .returns(types.closeEvent)
                .addStatement("return new $T(code, reason == null ? $S : reason, wasClean)", types.closeEvent, "")
                .build();
    }

    private static MethodSpec closeCode(JavaTypes types) {
        return MethodSpec.methodBuilder("closeCode")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns the constant of the code.\n\n@return empty if the code is not listed\n")
                .returns(JavaTypes.optional(types.closeCode))
                .addStatement("return $T.find(code)", types.closeCode)
                .build();
    }

    private static MethodSpec describe(JavaTypes types) {
        return MethodSpec.methodBuilder("describe")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns what to tell people, whatever the code.\n\n@param locale the reader's\n"
                        + "@return a shared instance\n@throws NullPointerException if the locale is null\n")
                .addParameter(JavaTypes.LOCALE, "locale")
                .returns(types.closeCodeText)
                .addStatement("return $T.describe(code, locale)", types.closeCodes)
                .build();
    }

    private static MethodSpec reconnect(JavaTypes types) {
        return MethodSpec.methodBuilder("reconnect")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns what a client does now.\n\n@return the advice\n")
                .returns(types.reconnect)
                .addStatement("return $T.reconnect(code)", types.closeCodes)
                .build();
    }

    /*
     * public boolean equals(Object other) {
     *     if (!(other instanceof CloseEvent)) {
     *         return false;
     *     }
     *     CloseEvent that = (CloseEvent) other;
     *     return code == that.code && reason.equals(that.reason) && wasClean == that.wasClean;
     * }
     */
    private static MethodSpec equals(JavaTypes types) {
        return Overrides.equals("other")
                .beginControlFlow("if (!(other instanceof $T))", types.closeEvent)
                .addStatement("return false")
                .endControlFlow()
                .addStatement("$T that = ($T) other", types.closeEvent, types.closeEvent)
                .addStatement("return code == that.code && reason.equals(that.reason) && wasClean == that.wasClean")
                .build();
    }
}
