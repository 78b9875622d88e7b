package dev.closecodes.processor.generate.facts;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** Reads the files beside a class in the processor's jar. */
public final class TextResource {

    private TextResource() {}

    /**
     * Returns a file's text.
     *
     * @param neighbour a class in the file's folder
     * @param name the file's name
     * @throws IllegalStateException if the jar lacks it
     */
    public static String text(Class<?> neighbour, String name) {
        try (InputStream in = neighbour.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the processor's jar lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    static Properties properties(String name) {
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(text(TextResource.class, name)));
            return properties;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
