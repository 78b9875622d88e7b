package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.Map;

/** A number is declared once. */
final class DuplicateCodeCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        Map<Integer, DeclaredCode> seen = new HashMap<>();
        for (DeclaredCode code : lineage.file().newCodes()) {
            check(code, seen, problems);
        }
        Map<Integer, DeclaredCode> added = new HashMap<>();
        for (DeclaredCode code : lineage.file().codes()) {
            if (code.isAddition()) {
                check(code, added, problems);
            }
        }
        if (lineage.file().parents().size() > 1) {
            Map<Integer, DeclaredCode> inherited = new HashMap<>();
            Inherited.codes(lineage).forEach(code -> check(code, inherited, problems));
        }
    }

    private void check(DeclaredCode code, Map<Integer, DeclaredCode> seen, Problems problems) {
        if (code.code() == null) {
            return;
        }
        DeclaredCode first = seen.putIfAbsent(code.code().value(), code);
        if (first != null && first.code() != null) {
            String already = code.isAddition() ? " stands already" : " is already " + first.label() + ", declared";
            problems.add(
                    Rule.DUPLICATE_CODE,
                    code.code().at(),
                    code.code().value() + already + " "
                            + Inherited.at(first.code().at()) + "; give it another number, or"
                            + " make one entry of the two");
        }
    }
}
