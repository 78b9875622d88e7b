package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;

/** Ranges nest, and never cross: a code has one innermost range. */
final class RangeCrossingCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<DeclaredRange> earlier = new ArrayList<>();
        for (DeclaredRange range : Inherited.ranges(lineage)) {
            if (lineage.file().parents().size() > 1) {
                check(range, earlier, problems);
            }
            earlier.add(range);
        }
        for (DeclaredRange range : lineage.file().newRanges()) {
            // One that begins too low has a message of its own.
            if (!lineage.file().isExtending() || (range.hasBounds() && range.first() >= Protocol.FIRST_OPEN)) {
                check(range, earlier, problems);
            }
            earlier.add(range);
        }
    }

    // Once for each range: it is moved once.
    private void check(DeclaredRange range, List<DeclaredRange> earlier, Problems problems) {
        earlier.stream()
                .filter(other -> crosses(range, other))
                .findFirst()
                .ifPresent(other -> report(range, other, problems));
    }

    private static boolean crosses(DeclaredRange range, DeclaredRange other) {
        if (!range.hasBounds() || !other.hasBounds()) {
            return false;
        }
        boolean apart = range.last() < other.first() || other.last() < range.first();
        boolean inside = other.first() <= range.first() && range.last() <= other.last();
        boolean around = range.first() <= other.first() && other.last() <= range.last();
        return isSame(range, other) || !(apart || inside || around);
    }

    private void report(DeclaredRange range, DeclaredRange other, Problems problems) {
        if (range.from() == null) {
            return;
        }
        String what = isSame(range, other)
                ? " is the same as " + other.label()
                : " crosses " + bounds(other) + ", " + other.label();
        problems.add(
                Rule.RANGE_CROSSING,
                range.from().at(),
                bounds(range) + what + ", declared " + Inherited.at(other.span().at())
                        + "; put one inside the other, or apart");
    }

    private static boolean isSame(DeclaredRange range, DeclaredRange other) {
        return range.first() == other.first() && range.last() == other.last();
    }

    private static String bounds(DeclaredRange range) {
        return range.first() + "-" + range.last();
    }
}
