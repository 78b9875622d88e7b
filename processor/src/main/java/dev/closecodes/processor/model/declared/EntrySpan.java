package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Position;
import java.util.List;

/**
 * Where an entry is in its file.
 *
 * @param at its first character
 * @param lastLine the last line that belongs to it
 * @param keys the keys it has a value for, in file order
 * @param nulls the keys whose value is YAML's null, spelled out
 */
public record EntrySpan(Position at, int lastLine, List<Located<String>> keys, List<String> nulls) {

    public EntrySpan(Position at, int lastLine, List<Located<String>> keys) {
        this(at, lastLine, keys, List.of());
    }

    /** Whether a position is inside the entry. */
    public boolean contains(Position position) {
        return position.path().equals(at.path()) && at.line() <= position.line() && position.line() <= lastLine;
    }

    /** Returns whether a key has YAML's null, which counts as missing, where somebody may have meant a text. */
    public boolean isNull(String key) {
        return nulls.contains(key);
    }

    /** Whether the entry has a value for a key. */
    public boolean has(String key) {
        for (Located<String> entry : keys) {
            if (entry.value().equals(key)) {
                return true;
            }
        }
        return false;
    }
}
