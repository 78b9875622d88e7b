package dev.closecodes.processor.generate.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The files that lie beside this package's classes. */
final class DocsResource {

    private DocsResource() {}

    static String text(String name) {
        try (InputStream in = DocsResource.class.getResourceAsStream(name)) {
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
            properties.load(new StringReader(text(name)));
            return properties;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
