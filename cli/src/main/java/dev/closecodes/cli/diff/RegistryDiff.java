package dev.closecodes.cli.diff;

import dev.closecodes.processor.RegistryReader;

/** Compares two registries by what they come to, whatever way they are written and whatever they extend. */
public final class RegistryDiff {

    private RegistryDiff() {}

    /**
     * Compares.
     *
     * @param before the old registry, in all its languages
     * @param after the new one, in all its languages
     */
    public static Differences between(RegistryReader.Read before, RegistryReader.Read after) {
        ComparedRegistry old = ComparedRegistry.of(before);
        ComparedRegistry now = ComparedRegistry.of(after);
        Changes changes = new Changes();
        new CodeListComparison(old, now, changes).compare();
        new RangeComparison(old, now, changes).compare();
        new UnlistedComparison(old, now, changes).compare();
        new RetiredComparison(old, now, changes).compare();
        new LanguageComparison(old, now, changes).compare();
        new AttributeComparison(old, now, changes).compare();
        return changes.differences();
    }
}
