package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRetired;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import org.jspecify.annotations.Nullable;

/** A range begins before it ends. */
final class RangeBoundsCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (DeclaredRange range : lineage.file().ranges()) {
            check(range.from(), range.to(), problems);
        }
        for (DeclaredRetired retired : lineage.file().retired()) {
            check(retired.from(), retired.to(), problems);
        }
    }

    private void check(@Nullable Located<Integer> from, @Nullable Located<Integer> to, Problems problems) {
        if (from != null && to != null && from.value() > to.value()) {
            problems.add(
                    Rule.RANGE_BOUNDS,
                    to.at(),
                    "the range ends at " + to.value() + ", before it begins at " + from.value() + "; swap the two");
        }
    }
}
