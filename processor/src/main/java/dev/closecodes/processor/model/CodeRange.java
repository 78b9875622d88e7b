package dev.closecodes.processor.model;

import java.util.Map;
import java.util.Set;

/**
 * A named range of close codes (RFC 6455 section 7.4.2, or an application's own part of one).
 *
 * @param name the constant
 * @param first the lowest code in it
 * @param last the highest code in it
 * @param texts title and description
 * @param reconnect what holds for its numbers that no code stands for
 * @param sentBy who may send those of them that are in 3000-4999
 * @param standard whether the standard registry declares it
 * @param help for each of {@link Registry#languages()}; empty where there is none
 */
public record CodeRange(
        String name,
        int first,
        int last,
        Texts texts,
        Reconnect reconnect,
        Set<Party> sentBy,
        boolean standard,
        Map<String, Help> help) {

    public boolean contains(int code) {
        return first <= code && code <= last;
    }

    /** How many codes are in it. */
    public int size() {
        return last - first + 1;
    }
}
