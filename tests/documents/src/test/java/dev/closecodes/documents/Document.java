package dev.closecodes.documents;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The blocks of a document. */
record Document(String text) {

    static final Path REPOSITORY = Path.of(System.getProperty("repository"));

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)\n(.*?)^```$");

    /**
     * Reads a document.
     *
     * @param name relative to the repository
     */
    static Document read(String name) throws IOException {
        return new Document(Files.readString(REPOSITORY.resolve(name)));
    }

    /** Returns what is below a heading, up to the next one of its level. */
    Document section(String heading) {
        return new Document(text.split("(?m)^## \\Q" + heading + "\\E$", 2)[1].split("(?m)^## ", 2)[0]);
    }

    List<String> blocks(String language) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Returns the only block of a language. */
    String block(String language) {
        List<String> blocks = blocks(language);
        if (blocks.size() != 1) {
            throw new AssertionError(blocks.size() + " blocks of " + language);
        }
        return blocks.get(0);
    }
}
