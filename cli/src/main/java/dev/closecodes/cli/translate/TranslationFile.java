package dev.closecodes.cli.translate;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The file of one language, in UTF-8.
 *
 * @param path where it is; it need not exist
 */
public record TranslationFile(Path path) {

    /** A backslash at the end of the last line that is not itself escaped. */
    private static final Pattern CONTINUED = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*+\\\\(?:\r?\n)?\\z");

    /**
     * Adds the keys that it lacks, each below a comment with the source text. What is there stays, byte for byte.
     *
     * @param missing the texts that the language lacks; a key that is there without a text is not added again
     * @return how many keys were added
     * @throws IOException when the file cannot be read or written; then it is as it was
     */
    public int complete(List<MissingText> missing) throws IOException {
        String before = Files.exists(path) ? Files.readString(path) : "";
        Set<String> known = keys(before);
        List<MissingText> added =
                missing.stream().filter(text -> !known.contains(text.key())).toList();
        if (!added.isEmpty()) {
            replace(before + lines(before, added));
        }
        return added.size();
    }

    private static Set<String> keys(String content) throws IOException {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(content));
        } catch (IllegalArgumentException exception) {
            throw new IOException("a \\u without four hexadecimal digits", exception);
        }
        return properties.stringPropertyNames();
    }

    private static String lines(String before, List<MissingText> added) {
        String end = before.contains("\r\n") ? "\r\n" : "\n";
        StringBuilder lines = new StringBuilder(before.isEmpty() || before.endsWith("\n") ? "" : end);
        // The last value would go on in our first line, and ends with an empty one.
        lines.append(CONTINUED.matcher(before).find() ? end : "");
        for (MissingText text : added) {
            text.source()
                    .lines()
                    .forEach(line -> lines.append("# ").append(line).append(end));
            lines.append(text.key()).append('=').append(end);
        }
        return lines.toString();
    }

    // Beside its place first: a full disk leaves what there was.
    private void replace(String content) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        Path whole = path.resolveSibling(path.getFileName() + ".tmp");
        try {
            Files.write(whole, content.getBytes(StandardCharsets.UTF_8));
            Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
