package dev.closecodes.processor.load.locate;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The standard registry, which is in our own jar. */
public final class StandardRegistry {

    /** Grows when codes are added, so that a registry can pin the edition it was written against. */
    private static final int EDITION = 1;

    private static final String NAME = "standard";

    private StandardRegistry() {}

    /** Whether {@code extends} means the standard registry, of whatever edition. */
    public static boolean isMeant(String name) {
        return name.equals(NAME) || name.startsWith(NAME + "@");
    }

    /**
     * Reports an edition that does not exist.
     *
     * @param name what {@code extends} says, at its place
     * @return whether it exists
     */
    public static boolean exists(Located<String> name, Problems problems) {
        boolean exists = name.value().equals(NAME) || name.value().equals(NAME + "@" + EDITION);
        if (!exists) {
            problems.add(
                    Rule.UNKNOWN_EDITION,
                    name.at(),
                    "there is no edition \"" + name.value() + "\"; write standard, or standard@" + EDITION
                            + " to pin the newest");
        }
        return exists;
    }

    /** Returns its bytes. */
    public static byte[] content() {
        try (InputStream in =
                StandardRegistry.class.getResourceAsStream("/dev/closecodes/processor/standard/codes.yaml")) {
            if (in == null) {
                throw new IllegalStateException("the processor's jar has no standard registry");
            }
            return in.readAllBytes();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
