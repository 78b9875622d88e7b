package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** A registry lists a code, or inherits one. */
final class NoCodesCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        boolean none = lineage.all().stream().allMatch(file -> file.codes().isEmpty());
        if (none) {
            problems.add(
                    Rule.NO_CODES,
                    lineage.file().at(),
                    "the registry has no code; list one under \"codes\", or inherit the standard ones with"
                            + " \"extends: standard\"");
        }
    }
}
