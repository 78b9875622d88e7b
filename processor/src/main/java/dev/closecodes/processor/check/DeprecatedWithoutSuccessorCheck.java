package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** A deprecated code says what replaces it. */
final class DeprecatedWithoutSuccessorCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (DeclaredCode code : lineage.file().newCodes()) {
            if (code.deprecated() != null && code.deprecated().replacedBy() == null) {
                problems.add(
                        Rule.DEPRECATED_WITHOUT_SUCCESSOR,
                        code.deprecated().at(),
                        code.label() + " is deprecated and nothing replaces it; name a constant with \"replaced-by\"");
            }
        }
    }
}
