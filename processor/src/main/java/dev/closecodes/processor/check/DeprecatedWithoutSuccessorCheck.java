package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;

/** A deprecated code says what replaces it. */
final class DeprecatedWithoutSuccessorCheck implements Check {

    @Override
    public String id() {
        return "DeprecatedWithoutSuccessor";
    }

    @Override
    public boolean isSuppressible() {
        return true;
    }

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (DeclaredCode code : lineage.file().newCodes()) {
            if (code.deprecated() != null && code.deprecated().replacedBy() == null) {
                problems.warning(
                        id(),
                        code.deprecated().at(),
                        code.label() + " is deprecated and nothing replaces it; name a constant with \"replaced-by\"");
            }
        }
    }
}
