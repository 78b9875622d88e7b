package dev.closecodes.processor.merge;

import dev.closecodes.processor.model.declared.DeclaredRange;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what the innermost range that says something says. */
final class Innermost {

    private Innermost() {}

    /**
     * Returns what the smallest of the ranges around some numbers says.
     *
     * @param ranges the ranges that may speak
     * @param first the lowest of the numbers
     * @param last the highest of the numbers
     * @param key what a range says; null when it says nothing
     */
    static <T> Optional<T> value(
            Collection<RangeMerger> ranges, int first, int last, Function<RangeMerger, @Nullable T> key) {
        return ranges.stream()
                .filter(range ->
                        range.declared().contains(first) && range.declared().contains(last))
                .filter(range -> key.apply(range) != null)
                .min(Comparator.comparingInt(range -> size(range.declared())))
                .map(key);
    }

    private static int size(DeclaredRange range) {
        return range.last() - range.first();
    }
}
