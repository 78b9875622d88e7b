package dev.closecodes.processor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The version of this processor. */
final class ProcessorVersion {

    private ProcessorVersion() {}

    /** As Maven has it, such as 1.2.0. */
    static String get() {
        try (InputStream in = ProcessorVersion.class.getResourceAsStream("version.txt")) {
            if (in == null) {
                throw new IllegalStateException("the processor's jar lacks its version");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
