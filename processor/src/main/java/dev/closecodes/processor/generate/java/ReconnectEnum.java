package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import javax.lang.model.element.Modifier;

/** The nested enum of what a client does after a close. */
final class ReconnectEnum {

    private static final ClassName DURATION = ClassName.get(Duration.class);

    private ReconnectEnum() {}

    /*
     * @CloseCodes.Generated
     * public enum Reconnect {
     *     NEVER,
     *     NOW,
     *     BACKOFF;
     *
     *     public Optional<Duration> delay(int attempt) {
     *         return delay(attempt, ThreadLocalRandom.current().nextDouble());
     *     }
     *
     *     public Optional<Duration> delay(int attempt, double random) {
     *         ...
     *         if (this == NOW && attempt == 0) {
     *             return Optional.of(Duration.ofMillis((long) (5000 * random)));
     *         }
     *         long most = attempt < 4 ? 5000L << attempt : 60000L;
     *         return Optional.of(Duration.ofMillis((long) (most / 2 * (1 + random))));
     *     }
     * }
     */
    static TypeSpec of(JavaTypes types) {
        return TypeSpec.enumBuilder("Reconnect")
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(types.generated)
                .addJavadoc("Tells what a client does after a close (RFC 6455 section 7.2.3).\n")
                .addEnumConstant("NEVER", advice("Stay away: another attempt would end the same way.\n"))
                .addEnumConstant("NOW", advice("Come back after a random 0-5 s, then as {@link #BACKOFF}.\n"))
                .addEnumConstant(
                        "BACKOFF",
                        advice("Come back after a random delay that doubles with each attempt, up to a bound"
                                + " (RFC 6455 section 7.2.3).\n"))
                .addMethod(delay())
                .addMethod(delayOf())
                .build();
    }

    private static MethodSpec delay() {
        return MethodSpec.methodBuilder("delay")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Returns how long a client waits before it connects again, a random time (RFC 6455 section"
                        + " 7.2.3).\n\n"
                        + "@param attempt how often it has tried since the connection ended, from 0\n"
                        + "@return a whole number of milliseconds; empty for {@link #NEVER}\n"
                        + "@throws IllegalArgumentException if the attempt is negative\n")
                .addParameter(TypeName.INT, "attempt")
                .returns(JavaTypes.optional(DURATION))
                .addStatement("return delay(attempt, $T.current().nextDouble())", ThreadLocalRandom.class)
                .build();
    }

    // From the fourth attempt on the bound holds, so that nothing overflows.
    private static MethodSpec delayOf() {
        return MethodSpec.methodBuilder("delay")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(
                        "Returns how long a client waits before it connects again (RFC 6455 section 7.2.3): 0-5 s at"
                                + " the first attempt after\n"
                                + "{@link #NOW}; else half to all of 5 s, which doubles with each attempt, at most 60"
                                + " s.\n\n"
                                + "@param attempt how often it has tried since the connection ended, from 0\n"
                                + "@param random where in that time: 0 or more, and less than 1\n"
                                + "@return a whole number of milliseconds; empty for {@link #NEVER}\n"
                                + "@throws IllegalArgumentException if the attempt is negative, or random outside its"
                                + " bounds\n")
                .addParameter(TypeName.INT, "attempt")
                .addParameter(TypeName.DOUBLE, "random")
                .returns(JavaTypes.optional(DURATION))
                .beginControlFlow("if (attempt < 0 || !(random >= 0 && random < 1))")
                .addStatement(
                        "throw new $T($S + attempt + $S + random + $S)",
                        IllegalArgumentException.class,
                        "attempt ",
                        " counts from 0, and random ",
                        " is 0 or more, and less than 1")
                .endControlFlow()
                .beginControlFlow("if (this == NEVER)")
                .addStatement("return $T.empty()", JavaTypes.OPTIONAL)
                .endControlFlow()
                .beginControlFlow("if (this == NOW && attempt == 0)")
                .addStatement("return $T.of($T.ofMillis((long) (5000 * random)))", JavaTypes.OPTIONAL, DURATION)
                .endControlFlow()
                .addStatement("long most = attempt < 4 ? 5000L << attempt : 60000L")
                .addStatement(
                        "return $T.of($T.ofMillis((long) (most / 2 * (1 + random))))", JavaTypes.OPTIONAL, DURATION)
                .build();
    }

    private static TypeSpec advice(String javadoc) {
        return TypeSpec.anonymousClassBuilder("").addJavadoc(javadoc).build();
    }
}
