package dev.closecodes.processor.merge;

import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.declared.DeclaredRange;
import java.util.Collection;
import java.util.List;

/**
 * One range, while files are merged.
 *
 * @param declared its declaration
 * @param standard whether the standard registry declares it
 * @param texts what all files say of it
 */
record RangeMerger(DeclaredRange declared, boolean standard, TextsMerger texts) {

    RangeMerger(DeclaredRange declared, boolean standard) {
        this(declared, standard, new TextsMerger());
    }

    CodeRange merged(Collection<RangeMerger> all, List<String> languages) {
        return new CodeRange(
                declared.label(), declared.first(), declared.last(), texts.merged(languages), reconnect(all), standard);
    }

    // The innermost range that says something speaks for those inside it.
    private Reconnect reconnect(Collection<RangeMerger> all) {
        Reconnect reconnect = Reconnect.NEVER;
        int smallest = Integer.MAX_VALUE;
        for (RangeMerger other : all) {
            DeclaredRange range = other.declared();
            int size = range.last() - range.first();
            if (range.reconnect() != null
                    && size < smallest
                    && range.contains(declared.first())
                    && range.contains(declared.last())) {
                reconnect = range.reconnect().value();
                smallest = size;
            }
        }
        return reconnect;
    }
}
