package dev.closecodes.processor.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One of the registries under {@code schema/} with one change.
 *
 * @param base which one
 * @param find what is there, once
 * @param replace what stands there instead
 * @param schema whether the schema takes it
 * @param errors the ids of the errors that the processor finds
 */
record Snippet(String base, String find, String replace, boolean schema, List<String> errors) {

    /** Right, to both. */
    static Snippet good(String base, String find, String replace) {
        return new Snippet(base, find, replace, true, List.of());
    }

    /** Wrong, to both. */
    static Snippet bad(String base, String find, String replace, String... errors) {
        return new Snippet(base, find, replace, false, List.of(errors));
    }

    /** Wrong, and the schema cannot see it. */
    static Snippet unseen(String base, String find, String replace, String... errors) {
        return new Snippet(base, find, replace, true, List.of(errors));
    }

    String yaml() {
        String text = read();
        if (text.indexOf(find) < 0 || text.indexOf(find) != text.lastIndexOf(find)) {
            throw new IllegalStateException(base + " has not exactly one \"" + find + "\"");
        }
        return text.replace(find, replace);
    }

    private String read() {
        String resource = "/schema/" + base + ".yaml";
        try (InputStream in = Snippet.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Override
    public String toString() {
        return base + ": " + find.strip() + " -> " + replace.strip();
    }
}
