package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.TypeSpec;
import javax.lang.model.element.Modifier;

/** The nested enum of what a client does after a close. */
final class ReconnectEnum {

    private ReconnectEnum() {}

    /*
     * @CloseCodes.Generated
     * public enum Reconnect {
     *     NEVER,
     *     NOW,
     *     BACKOFF
     * }
     */
    static TypeSpec of(JavaTypes types) {
        return TypeSpec.enumBuilder("Reconnect")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(types.generated)
                .addJavadoc("What a client does after a close.\n")
                .addEnumConstant("NEVER", advice("Stay away: another attempt would end the same way.\n"))
                .addEnumConstant("NOW", advice("Come back after a random 0-5 s, then as {@link #BACKOFF}.\n"))
                .addEnumConstant(
                        "BACKOFF",
                        advice("Come back after a random delay that doubles with each attempt, up to a bound"
                                + " (RFC 6455 section 7.2.3).\n"))
                .build();
    }

    private static TypeSpec advice(String javadoc) {
        return TypeSpec.anonymousClassBuilder("").addJavadoc(javadoc).build();
    }
}
