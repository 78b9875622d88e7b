package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.List;

/** What replaces a deprecated code is another code, by its constant. */
final class ReplacedByCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<String> names = lineage.all().stream()
                .flatMap(file -> file.newCodes().stream())
                .map(DeclaredCode::label)
                .toList();
        for (DeclaredCode code : lineage.file().codes()) {
            Located<String> target =
                    code.deprecated() == null ? null : code.deprecated().replacedBy();
            if (target == null) {
                continue;
            }
            if (target.value().equals(code.label())) {
                problems.add(
                        Rule.REPLACED_BY,
                        target.at(),
                        "a code does not replace itself; name another one, or delete this");
            } else if (!names.contains(target.value())) {
                problems.add(
                        Rule.REPLACED_BY,
                        target.at(),
                        "there is no code " + target.value()
                                + Suggestion.of(target.value(), names, "name the constant of a listed code"));
            }
        }
    }
}
