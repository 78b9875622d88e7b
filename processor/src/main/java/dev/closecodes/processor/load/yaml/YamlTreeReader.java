package dev.closecodes.processor.load.yaml;

import dev.closecodes.processor.model.Position;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tree of a YAML file as {@link YamlTreeWriter} has put it down: in a compiler that has just started, in a tenth of
 * the time that a YAML parser takes, and without its hundred classes.
 *
 * <p>Nearly every value stands in the YAML file as it is, at the place that is kept for messages; so it is not stored again.
 */
public final class YamlTreeReader {

    static final int SEQUENCE = 0;
    static final int MAPPING = 1;
    static final int VALUE_AT_PLACE = 2;
    static final int VALUE_IN_QUOTES = 3;
    static final int VALUE_HERE = 4;
    private static final int KIND = 7;

    static final int PLAIN = 8;
    static final int BEFORE_COMMENT = 16;
    static final int FLOW = 32;

    private final SourceText text;
    private final ByteBuffer in;

    private YamlTreeReader(SourceText text, ByteBuffer in) {
        this.text = text;
        this.in = in;
    }

    /**
     * Reads a tree.
     *
     * @param tree what was written; empty if nothing was
     * @param yaml the bytes of the file
     * @param text the same, decoded
     * @return null if there is no tree, or it is that of other bytes
     */
    public static @Nullable YamlNode read(byte[] tree, byte[] yaml, SourceText text) {
        ByteBuffer in = ByteBuffer.wrap(tree);
        return tree.length > 0 && in.getInt() == checksum(yaml) ? new YamlTreeReader(text, in).node() : null;
    }

    static int checksum(byte[] yaml) {
        CRC32 checksum = new CRC32();
        checksum.update(yaml);
        return (int) checksum.getValue();
    }

    /** What stands at a place, as far as its line goes. */
    static String valueAt(SourceText text, int line, int column, int length, boolean quoted) {
        String whole = text.lines().get(line - 1);
        int quote = quoted ? 1 : 0;
        int end = (int) Math.min((long) column - 1 + length, whole.length()) - quote;
        return whole.substring(Math.min(column - 1 + quote, end), end);
    }

    private YamlNode node() {
        int head = in.getInt();
        int line = in.getInt();
        int column = in.getInt();
        int length = in.getInt();
        int lastLine = in.getInt();
        Position at = text.position(line - 1, column - 1, length);
        return switch (head & KIND) {
            case SEQUENCE -> new YamlSequence(at, lastLine, items());
            case MAPPING -> new YamlMapping(at, lastLine, entries(), (head & FLOW) != 0);
            case VALUE_HERE -> scalar(head, at, lastLine, value());
            default ->
                scalar(head, at, lastLine, valueAt(text, line, column, length, (head & KIND) == VALUE_IN_QUOTES));
        };
    }

    private List<YamlNode> items() {
        List<YamlNode> items = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            items.add(node());
        }
        return items;
    }

    private List<YamlEntry> entries() {
        List<YamlEntry> entries = new ArrayList<>();
        for (int left = in.getInt(); left > 0; left--) {
            entries.add(new YamlEntry((YamlScalar) node(), node()));
        }
        return entries;
    }

    private static YamlScalar scalar(int head, Position at, int lastLine, String value) {
        return new YamlScalar(at, lastLine, value, (head & PLAIN) != 0, (head & BEFORE_COMMENT) != 0);
    }

    private String value() {
        byte[] value = new byte[in.getInt()];
        in.get(value);
        return new String(value, StandardCharsets.UTF_8);
    }
}
