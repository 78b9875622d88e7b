package dev.closecodes.processor.model;

import java.util.Comparator;

/**
 * A place in a registry file, with what it takes to show it.
 *
 * @param path the file, as the user can open it
 * @param line from 1
 * @param column from 1, in code points
 * @param length how many code points of the line are meant, at least 1
 * @param lineText the whole line, without its end; empty when it is not to be shown
 */
public record Position(String path, int line, int column, int length, String lineText) implements Comparable<Position> {

    private static final Comparator<Position> FILE_ORDER = Comparator.comparing(Position::path)
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column);

    /** {@code path:line:column}, which editors and terminals make a link of. */
    public String place() {
        return path + ":" + line + ":" + column;
    }

    @Override
    public int compareTo(Position other) {
        return FILE_ORDER.compare(this, other);
    }
}
