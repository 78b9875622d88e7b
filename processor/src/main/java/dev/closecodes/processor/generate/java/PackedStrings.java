package dev.closecodes.processor.generate.java;

import dev.closecodes.processor.model.ClassFile;
import java.util.List;

/**
 * Tables of strings as few constants: a literal for each string would take code of a static initializer, which ends at 64
 * KB, and two entries of a constant pool, which ends at 65,535.
 *
 * <p>A tab stands between two strings of a constant; no text of a registry has one.
 */
final class PackedStrings {

    /** What the generated code splits at. */
    static final String SEPARATOR = "\t";

    private final StringBuilder constants = new StringBuilder();
    private boolean begun;
    private int bytes;

    private PackedStrings() {}

    /**
     * Packs a table.
     *
     * @param rows its rows, each a line of the generated source
     * @return constant expressions, with commas between them
     */
    static String of(List<List<String>> rows) {
        PackedStrings packed = new PackedStrings();
        for (List<String> row : rows) {
            packed.add(row);
        }
        packed.endConstant();
        return packed.constants.toString();
    }

    private void add(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (String field : row) {
            int more = ClassFile.bytes(field) + SEPARATOR.length();
            if (bytes + more > ClassFile.MOST_BYTES + SEPARATOR.length()) {
                end(line);
                endConstant();
                constants.append(",\n");
            }
            if (bytes > 0) {
                line.append(SEPARATOR);
            }
            bytes += more;
            line.append(field);
        }
        end(line);
    }

    // A constant of one empty string has no line.
    private void endConstant() {
        if (!begun) {
            constants.append(JavaLiteral.of(""));
        }
        begun = false;
        bytes = 0;
    }

    private void end(StringBuilder line) {
        if (line.length() > 0) {
            constants.append(begun ? "\n+ " : "").append(JavaLiteral.of(line.toString()));
            begun = true;
            line.setLength(0);
        }
    }
}
