package dev.closecodes.processor.model.declared;

import java.util.List;

/**
 * A registry file and every file that it extends, directly or not.
 *
 * @param ancestors each once, a parent before its child, in the order of {@code extends}
 * @param file the registry itself
 */
public record Lineage(List<DeclaredRegistry> ancestors, DeclaredRegistry file) {

    /** The ancestors, then the file. */
    public List<DeclaredRegistry> all() {
        return java.util.stream.Stream.concat(ancestors.stream(), java.util.stream.Stream.of(file))
                .toList();
    }

    /** The new codes of every ancestor. */
    public List<DeclaredCode> inheritedCodes() {
        return ancestors.stream()
                .flatMap(ancestor -> ancestor.newCodes().stream())
                .toList();
    }

    /** The new ranges of every ancestor. */
    public List<DeclaredRange> inheritedRanges() {
        return ancestors.stream()
                .flatMap(ancestor -> ancestor.newRanges().stream())
                .toList();
    }
}
