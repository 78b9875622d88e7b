package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * How a build ended.
 *
 * @param successful whether Maven says so
 * @param output all that it printed
 */
record Build(boolean successful, String output) {

    Build succeeded() {
        assertTrue(successful, output);
        return this;
    }

    Build failed() {
        assertFalse(successful, output);
        return this;
    }

    Build says(String text) {
        assertTrue(output.contains(text), () -> "no \"" + text + "\" in\n" + output);
        return this;
    }

    Build keepsQuietAbout(String text) {
        assertFalse(output.contains(text), () -> "\"" + text + "\" in\n" + output);
        return this;
    }
}
