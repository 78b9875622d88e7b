package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Retired numbers, as a document lists them.
 *
 * @param codes which numbers, and why
 * @param isAnchor whether its number is an anchor, so that a link to a code outlives it
 */
record Retirement(RetiredCodes codes, boolean isAnchor) {

    /** By number; of several entries for one number, which extended registries may have, the first bears the anchor. */
    static List<Retirement> of(Registry registry) {
        Set<Integer> taken = registry.codes().stream().map(CloseCode::code).collect(Collectors.toSet());
        return registry.retired().stream()
                .sorted(Comparator.comparingInt(RetiredCodes::first).thenComparingInt(RetiredCodes::last))
                .map(codes -> new Retirement(codes, codes.first() == codes.last() && taken.add(codes.first())))
                .toList();
    }

    String anchor() {
        return String.valueOf(codes.first());
    }
}
