package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.List;

/** An entry that only adds texts adds them to something inherited. */
final class NotInheritedCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (DeclaredCode code : lineage.file().codes()) {
            if (code.isAddition()
                    && code.code() != null
                    && Inherited.code(lineage, code.code().value()) == null) {
                problems.add(
                        Rule.NOT_INHERITED,
                        code.code().at(),
                        code.code().value() + " is not inherited, so this entry needs a \"name\"; add it"
                                + (code.span().isNull("name") ? " in quotes, since YAML takes NULL for nothing" : "")
                                + ", or fix the number");
            }
        }
        List<String> names =
                lineage.inheritedRanges().stream().map(DeclaredRange::label).toList();
        for (DeclaredRange range : lineage.file().ranges()) {
            if (range.isAddition()
                    && range.name() != null
                    && !names.contains(range.name().value())) {
                problems.add(
                        Rule.NOT_INHERITED,
                        range.name().at(),
                        "the range " + range.name().value()
                                + " is not inherited, so this entry needs \"from\" and \"to\""
                                + Suggestion.of(range.name().value(), names, "add them"));
            }
        }
    }
}
