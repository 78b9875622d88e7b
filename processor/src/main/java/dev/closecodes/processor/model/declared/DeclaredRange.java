package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry of {@code ranges}: a new range, or, without {@code from} and {@code to}, what is added to an inherited one.
 *
 * @param span where it is
 * @param name the constant
 * @param from the lowest code
 * @param to the highest code
 * @param texts title and description
 * @param reconnect null: nothing said
 * @param sentBy null: nothing said
 * @param suppressions warnings that are wanted
 */
public record DeclaredRange(
        EntrySpan span,
        @Nullable Located<String> name,
        @Nullable Located<Integer> from,
        @Nullable Located<Integer> to,
        DeclaredTexts texts,
        @Nullable Located<Reconnect> reconnect,
        @Nullable List<Located<Party>> sentBy,
        List<Suppression> suppressions) {

    /** Returns the same with other texts. */
    public DeclaredRange with(DeclaredTexts other) {
        return new DeclaredRange(span, name, from, to, other, reconnect, sentBy, suppressions);
    }

    /** Whether the entry adds to an inherited range. */
    public boolean isAddition() {
        return !span.has("from") && !span.has("to");
    }

    /** Whether both bounds are known and in order. */
    public boolean hasBounds() {
        return from != null && to != null && from.value() <= to.value();
    }

    /** The lowest code; only after {@link #hasBounds()}. */
    public int first() {
        return bound(from);
    }

    /** The highest code; only after {@link #hasBounds()}. */
    public int last() {
        return bound(to);
    }

    /** Whether a code is in it; false when the bounds could not be read. */
    public boolean contains(int code) {
        return hasBounds() && first() <= code && code <= last();
    }

    /** What to call the entry in a message. */
    public String label() {
        return name != null ? name.value() : "the range";
    }

    private static int bound(@Nullable Located<Integer> bound) {
        if (bound == null) {
            throw new IllegalStateException("the range has no such bound");
        }
        return bound.value();
    }
}
