package dev.closecodes.processor.model;

/**
 * A position in a registry file, with what it takes to show it.
 *
 * @param path the file, as the user can open it
 * @param line from 1
 * @param column from 1, in code points
 * @param length how many code points of the line are meant, at least 1
 * @param lineText the whole line, without its end; empty when it is not to be shown
 */
public record Position(String path, int line, int column, int length, String lineText) implements Comparable<Position> {

    /** {@code path:line:column}, which editors and terminals make a link of. */
    public String clickable() {
        return path + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Position other) {
        int byPath = path.compareTo(other.path);
        int byLine = byPath == 0 ? Integer.compare(line, other.line) : byPath;
        return byLine == 0 ? Integer.compare(column, other.column) : byLine;
    }
}
