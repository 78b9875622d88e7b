package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code retired}: a number, a range of numbers, a name, or a number with its name.
 *
 * @param span where it is
 * @param code one number
 * @param from the lowest of several
 * @param to the highest of several
 * @param name a name that may not be used again
 * @param note why
 */
public record DeclaredRetired(
        EntrySpan span,
        @Nullable Located<Integer> code,
        @Nullable Located<Integer> from,
        @Nullable Located<Integer> to,
        @Nullable Located<String> name,
        @Nullable Located<String> note) {

    /** The lowest number, null when the entry retires a name only. */
    public @Nullable Located<Integer> first() {
        return code != null ? code : from;
    }

    /** The highest number, null when the entry retires a name only. */
    public @Nullable Located<Integer> last() {
        return code != null ? code : to;
    }

    /** Whether the entry retires a number. */
    public boolean contains(int number) {
        Located<Integer> first = first();
        Located<Integer> last = last();
        return first != null && last != null && first.value() <= number && number <= last.value();
    }

    /** The note, as it is quoted at the end of a message; empty without one. */
    public String quotedNote() {
        return note == null ? "" : ": " + note.value();
    }
}
