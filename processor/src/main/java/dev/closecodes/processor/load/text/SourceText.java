package dev.closecodes.processor.load.text;

import dev.closecodes.processor.model.Position;
import java.util.List;

/**
 * The text of a registry file.
 *
 * @param path as the user can open it
 * @param content with LF at the end of each line and no BOM, as the hash takes it
 * @param lines what is parsed and shown: forbidden characters are replaced
 */
public record SourceText(String path, String content, List<String> lines) {

    /** A longer line was not written by a person, and to cut it for each of its problems would take for ever. */
    private static final int MOST_SHOWN = 10_000;

    public static SourceText of(String path, String content, String shown) {
        return new SourceText(path, content, List.of(shown.split("\n", -1)));
    }

    /** Returns what is parsed, with LF at the end of each line. */
    public String parsed() {
        return String.join("\n", lines);
    }

    /**
     * Returns a position.
     *
     * @param line from 0
     * @param column from 0, in code points
     * @param length in code points
     */
    public Position position(int line, int column, int length) {
        String text = lines.get(Math.min(line, lines.size() - 1));
        String shown = text.length() > MOST_SHOWN ? "" : text;
        return new Position(path, line + 1, column + 1, Math.max(1, length), shown);
    }
}
