package dev.closecodes.processor.parse;

import dev.closecodes.processor.model.Position;
import java.util.List;

/**
 * The text of a registry file.
 *
 * @param path as the user can open it
 * @param content with LF at the end of each line and no BOM, as the hash takes it
 * @param lines what is parsed and shown: forbidden characters are replaced
 */
record SourceText(String path, String content, List<String> lines) {

    static SourceText of(String path, String content, String shown) {
        return new SourceText(path, content, List.of(shown.split("\n", -1)));
    }

    /** What is given to the YAML parser. */
    String yaml() {
        return String.join("\n", lines);
    }

    /**
     * A place.
     *
     * @param line from 0
     * @param column from 0, in code points
     * @param length in code points
     */
    Position position(int line, int column, int length) {
        int last = Math.min(line, lines.size() - 1);
        return new Position(path, line + 1, column + 1, Math.max(1, length), lines.get(last));
    }
}
