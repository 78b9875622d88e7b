package dev.closecodes.processor.model.declared;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A registry file and every file that it extends, directly or not.
 *
 * @param ancestors each once, a parent before its child, in the order of {@code extends}
 * @param file the registry itself
 * @param inheriting each of these files, by identity, to itself and its own ancestors: two parents need not know each other
 */
public record Lineage(
        List<DeclaredRegistry> ancestors,
        DeclaredRegistry file,
        Map<DeclaredRegistry, Set<DeclaredRegistry>> inheriting) {

    /** A lineage of which each file extends all before it. */
    public Lineage(List<DeclaredRegistry> ancestors, DeclaredRegistry file) {
        this(ancestors, file, chain(ancestors, file));
    }

    /** The ancestors, then the file. */
    public List<DeclaredRegistry> all() {
        return Stream.concat(ancestors.stream(), Stream.of(file)).toList();
    }

    /** Returns whether one of these files is another, or inherits from it. */
    public boolean inherits(DeclaredRegistry one, DeclaredRegistry other) {
        return inheriting.getOrDefault(one, Set.of()).contains(other);
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

    @SuppressWarnings("IdentityHashMapUsage") // a registry is itself alone, and its content is large to compare
    private static Map<DeclaredRegistry, Set<DeclaredRegistry>> chain(
            List<DeclaredRegistry> ancestors, DeclaredRegistry file) {
        Map<DeclaredRegistry, Set<DeclaredRegistry>> inheriting = new IdentityHashMap<>();
        Set<DeclaredRegistry> before = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.concat(ancestors.stream(), Stream.of(file)).forEach(each -> {
            before.add(each);
            Set<DeclaredRegistry> soFar = Collections.newSetFromMap(new IdentityHashMap<>());
            soFar.addAll(before);
            inheriting.put(each, soFar);
        });
        return inheriting;
    }
}
