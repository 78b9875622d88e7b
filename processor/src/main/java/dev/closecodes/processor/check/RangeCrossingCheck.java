package dev.closecodes.processor.check;

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
                for (DeclaredRange other : earlier) {
                    check(range, other, problems);
                }
                earlier.add(range);
            }
        }
        if (lineage.file().parents().size() > 1) {
            List<DeclaredRange> inherited = lineage.inheritedRanges();
            for (int i = 0; i < inherited.size(); i++) {
                for (int j = 0; j < i; j++) {
                    check(inherited.get(i), inherited.get(j), problems);
                }
            }
        }
    }

    private void check(DeclaredRange range, DeclaredRange other, Problems problems) {
        if (!range.hasBounds() || !other.hasBounds() || range.from() == null) {
            return;
        }
        boolean apart = range.last() < other.first() || other.last() < range.first();
        boolean same = range.first() == other.first() && range.last() == other.last();
        boolean inside = other.first() <= range.first() && range.last() <= other.last();
        boolean around = range.first() <= other.first() && other.last() <= range.last();
        if (same || !(apart || inside || around)) {
            problems.error(
                    id(),
                    range.from().at(),
                    bounds(range) + (same ? " is the same as " : " crosses ") + other.label() + ", " + bounds(other)
                            + ", declared at " + other.place().at().place() + "; put one inside the other, or apart");
        }
    }

    private static String bounds(DeclaredRange range) {
        return range.first() + "-" + range.last();
    }
}
