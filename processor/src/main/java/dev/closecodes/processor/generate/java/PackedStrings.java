package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import dev.closecodes.processor.model.ClassFile;
import java.util.ArrayList;
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

    private final List<CodeBlock> constants = new ArrayList<>();
    private CodeBlock.Builder constant = CodeBlock.builder();
    private int bytes;

    private PackedStrings() {}

    /**
     * Packs a table.
     *
     * @param rows its rows, each a line of the generated source
     * @return constant expressions, with commas between them
     */
    static CodeBlock of(List<List<String>> rows) {
        PackedStrings packed = new PackedStrings();
        for (List<String> row : rows) {
            packed.add(row);
        }
        packed.endConstant();
        return CodeBlock.join(packed.constants, ",\n");
    }

    private void add(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (String field : row) {
            int more = ClassFile.bytes(field) + SEPARATOR.length();
            if (bytes + more > ClassFile.MOST_BYTES + SEPARATOR.length()) {
                end(line);
                endConstant();
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
        constants.add(constant.isEmpty() ? CodeBlock.of("$L", JavaLiteral.of("")) : constant.build());
        constant = CodeBlock.builder();
        bytes = 0;
    }

    private void end(StringBuilder line) {
        if (line.length() > 0) {
            constant.add(constant.isEmpty() ? "$L" : "\n+ $L", JavaLiteral.of(line.toString()));
            line.setLength(0);
        }
    }
}
