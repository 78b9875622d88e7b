package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import java.util.ArrayList;
import java.util.List;

/** Ranges nest, and never cross: a code has one innermost range. */
final class RangeCrossingCheck implements Check {

    @Override
    public String id() {
        return "RangeCrossing";
    }

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<DeclaredRange> earlier = new ArrayList<>(lineage.inheritedRanges());
        for (DeclaredRange range : lineage.file().newRanges()) {
            if (range.hasBounds()) {
                // One cause, once: the first that is crossed.
                earlier.stream()
                        .filter(other -> isConflict(range, other))
                        .findFirst()
                        .ifPresent(other -> report(range, other, problems));
                earlier.add(range);
            }
        }
        if (lineage.file().parents().size() > 1) {
            List<DeclaredRange> inherited = lineage.inheritedRanges();
            for (int i = 0; i < inherited.size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (isConflict(inherited.get(i), inherited.get(j))) {
                        report(inherited.get(i), inherited.get(j), problems);
                    }
                }
            }
        }
    }

    private static boolean isConflict(DeclaredRange range, DeclaredRange other) {
        if (!range.hasBounds() || !other.hasBounds()) {
            return false;
        }
        boolean apart = range.last() < other.first() || other.last() < range.first();
        boolean inside = other.first() <= range.first() && range.last() <= other.last();
        boolean around = range.first() <= other.first() && other.last() <= range.last();
        return isSame(range, other) || !(apart || inside || around);
    }

    private static boolean isSame(DeclaredRange range, DeclaredRange other) {
        return range.first() == other.first() && range.last() == other.last();
    }

    private void report(DeclaredRange range, DeclaredRange other, Problems problems) {
        Position at = range.from() == null ? range.place().at() : range.from().at();
        problems.error(
                id(),
                at,
                bounds(range) + (isSame(range, other) ? " is the same as " : " crosses ") + other.label() + ", "
                        + bounds(other) + ", in "
                        + Inherited.origin(other.place().at())
                        + "; put one inside the other, or apart");
    }

    private static String bounds(DeclaredRange range) {
        return range.first() + "-" + range.last();
    }
}
