package dev.closecodes.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * Numbers that may never come back.
 *
 * @param first the lowest
 * @param last the highest
 * @param name what the code was called, when it was one code
 * @param note why it is retired
 */
public record RetiredCodes(
        int first,
        int last,
        @Nullable String name,
        @Nullable String note) {

    public boolean contains(int code) {
        return first <= code && code <= last;
    }
}
