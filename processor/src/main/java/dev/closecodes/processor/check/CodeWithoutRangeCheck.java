package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.List;

/** Every code is in a range. */
final class CodeWithoutRangeCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<DeclaredRange> ranges = lineage.all().stream()
                .flatMap(file -> file.newRanges().stream())
                .toList();
        if (!ranges.stream().allMatch(DeclaredRange::hasBounds)) {
            return;
        }
        for (DeclaredCode code : lineage.file().newCodes()) {
            if (code.code() != null && ranges.isEmpty()) {
                problems.add(
                        Rule.CODE_WITHOUT_RANGE,
                        code.code().at(),
                        "there is no range for this code or any other; inherit the standard ones with \"extends: standard\","
                                + " or add \"ranges\"");
                return;
            }
            if (code.code() != null) {
                int number = code.code().value();
                if (ranges.stream().noneMatch(range -> range.contains(number))) {
                    problems.add(
                            Rule.CODE_WITHOUT_RANGE,
                            code.code().at(),
                            number
                                    + " is in no range; add one that holds it to \"ranges\", or inherit the standard ones"
                                    + " with \"extends: standard\"");
                }
            }
        }
    }
}
