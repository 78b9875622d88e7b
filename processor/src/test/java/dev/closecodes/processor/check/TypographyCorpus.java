package dev.closecodes.processor.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code src/test/resources/typography}: README.md there says how. */
final class TypographyCorpus {

    private static final Path FOLDER = Path.of("src/test/resources/typography");

    /**
     * A sentence that tries a rule.
     *
     * @param position the file and the line
     * @param language the tag
     * @param source what it translates; empty when it is a title of its own
     * @param rule what it tries
     * @param text the sentence
     * @param isRight whether it is right
     * @param proposal what the message proposes; null when it proposes nothing
     */
    record Sentence(
            String position,
            String language,
            String source,
            String rule,
            String text,
            boolean isRight,
            @Nullable String proposal) {
        @Override
        public String toString() {
            return position + " " + rule + ": " + text;
        }
    }

    private TypographyCorpus() {}

    /** Every sentence of a file. */
    static List<Sentence> of(String file) {
        try {
            List<Sentence> sentences = new ArrayList<>();
            String language = "";
            String source = "";
            List<String> lines = Files.readAllLines(FOLDER.resolve(file + ".txt"));
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (line.startsWith("[")) {
                    int end = line.indexOf(']');
                    language = line.substring(1, end);
                    source = line.substring(end + 1).strip();
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    sentences.add(sentence(file + ":" + (i + 1), language, source, line.split(" \\| ", -1)));
                }
            }
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sentence sentence(String position, String language, String source, String[] parts) {
        boolean isRight = parts[0].equals("right");
        if ((!isRight && !parts[0].equals("wrong")) || parts.length != (isRight ? 3 : 4)) {
            throw new AssertionError(position + ": " + String.join(" | ", parts));
        }
        String proposal = isRight || parts[3].equals("-") ? null : visible(parts[3]);
        return new Sentence(position, language, source, parts[1], visible(parts[2]), isRight, proposal);
    }

    private static String visible(String text) {
        return text.replace('\u237D', '\u00A0')
                .replace('\u23B5', '\u202F')
                .replace('\u2420', '\u2009')
                .replace('\u2423', ' ')
                .replace("\u21B5", "\n");
    }
}
