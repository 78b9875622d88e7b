package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.model.Position;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The tree of the standard registry as {@link StoredTreeWriter} wrote it when this processor was built. A compiler has only just
 * started when it calls us, and parsing 90 KB of YAML then is a quarter of all that we cost it.
 *
 * <p>A node is a byte that says what it is, four numbers of two bytes for its {@link Position} and last line, and its value or the
 * number of its children and they.
 */
public final class StoredTree {

    static final int SCALAR = 0;
    static final int SEQUENCE = 1;
    static final int MAPPING = 2;
    static final int KIND = 3;

    static final int PLAIN = 4;
    static final int BEFORE_COMMENT = 8;
    static final int FLOW = 16;

    /** A length that goes to the end of the line, as that of a text over several lines. */
    static final int TO_THE_END = 0xFFFF;

    private static final int CHECKSUM_BYTES = 4;

    private final byte[] stored;
    private final SourceText text;
    private int next = CHECKSUM_BYTES;

    private StoredTree(byte[] stored, SourceText text) {
        this.stored = stored;
        this.text = text;
    }

    /**
     * Returns whether a tree is that of a file, which then is clean UTF-8 without errors.
     *
     * @param stored what was written; empty if nothing was, as where an IDE has built this
     * @param yaml the bytes of the file
     */
    public static boolean isOf(byte[] stored, byte[] yaml) {
        return stored.length > 0 && ByteBuffer.wrap(stored).getInt() == checksum(yaml);
    }

    /**
     * Reads a tree.
     *
     * @param stored what was written
     * @param text the file that it is of
     */
    public static YamlNode read(byte[] stored, SourceText text) {
        return new StoredTree(stored, text).node();
    }

    static int checksum(byte[] yaml) {
        CRC32 checksum = new CRC32();
        checksum.update(yaml);
        return (int) checksum.getValue();
    }

    private YamlNode node() {
        int head = stored[next++];
        int line = number();
        int column = number();
        int length = number();
        int lastLine = number();
        Position at = text.position(line - 1, column - 1, length == TO_THE_END ? Integer.MAX_VALUE : length);
        return switch (head & KIND) {
            case SEQUENCE -> new YamlSequence(at, lastLine, items());
            case MAPPING -> new YamlMapping(at, lastLine, entries(), (head & FLOW) != 0);
            default -> new YamlScalar(at, lastLine, value(), (head & PLAIN) != 0, (head & BEFORE_COMMENT) != 0);
        };
    }

    private List<YamlNode> items() {
        int count = number();
        List<YamlNode> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(node());
        }
        return items;
    }

    private List<YamlEntry> entries() {
        int count = number();
        List<YamlEntry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new YamlEntry((YamlScalar) node(), node()));
        }
        return entries;
    }

    private String value() {
        int length = number();
        String value = new String(stored, next, length, StandardCharsets.UTF_8);
        next += length;
        return value;
    }

    private int number() {
        int high = stored[next++] & 0xFF;
        return (high << 8) | (stored[next++] & 0xFF);
    }
}
