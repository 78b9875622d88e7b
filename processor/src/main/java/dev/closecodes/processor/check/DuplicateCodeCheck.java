package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.List;
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
            for (DeclaredCode code : Inherited.codes(lineage)) {
                if (Inherited.isBuiltIn(code.span().at())) {
                    checkOurs(code, inherited, lineage.file(), problems);
                } else {
                    check(code, inherited, problems);
                }
            }
        }
    }

    private void check(DeclaredCode code, Map<Integer, DeclaredCode> seen, Problems problems) {
        if (code.code() == null) {
            return;
        }
        DeclaredCode first = seen.putIfAbsent(code.code().value(), code);
        if (first != null && first.code() != null) {
            String already = code.isAddition() ? " is listed already" : " is already " + first.label() + ", declared";
            problems.add(
                    Rule.DUPLICATE_CODE,
                    code.code().at(),
                    code.code().value() + already + " "
                            + Inherited.at(first.code().at()) + "; give it another number, or"
                            + " make one entry of the two");
        }
    }

    /** Reports two registries of ours that clash at what names them, since nobody can change the registries. */
    private void checkOurs(
            DeclaredCode code, Map<Integer, DeclaredCode> seen, DeclaredRegistry file, Problems problems) {
        if (code.code() == null) {
            return;
        }
        DeclaredCode first = seen.putIfAbsent(code.code().value(), code);
        if (first != null) {
            List<String> origins = List.of(
                    Inherited.origin(first.span().at()),
                    Inherited.origin(code.span().at()));
            Located<String> named = file.parents().stream()
                    .filter(parent -> parent.value().split("@", 2)[0].equals("standard"))
                    .findFirst()
                    .orElse(file.parents().get(file.parents().size() - 1));
            problems.add(
                    Rule.DUPLICATE_CODE,
                    named.at(),
                    code.code().value() + " is " + first.label() + " in " + origins.get(0) + " and " + code.label()
                            + " in " + origins.get(1)
                            + (origins.contains(Inherited.STANDARD)
                                    ? "; extend protocol instead of standard: it has no codes of 3000-3999"
                                    : "; extend one of the two, and the other in a package of its own"));
        }
    }
}
