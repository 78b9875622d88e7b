package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRetired;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A retired number never comes back. */
final class RetiredCodeCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<DeclaredRetired> inherited = new ArrayList<>();
        lineage.ancestors().forEach(ancestor -> inherited.addAll(ancestor.retired()));
        List<DeclaredRetired> all = new ArrayList<>(inherited);
        all.addAll(lineage.file().retired());
        for (DeclaredCode code : lineage.file().newCodes()) {
            report(code, all, problems);
        }
        if (lineage.file().parents().size() > 1) {
            // One parent may retire what another declares; where a single ancestor does both, that one's check says so.
            lineage.inheritedCodes().forEach(code -> report(code, inherited, problems));
        }
        for (DeclaredRetired retired : lineage.file().retired()) {
            reportInherited(retired, Inherited.codes(lineage), problems);
        }
    }

    private void report(DeclaredCode code, List<DeclaredRetired> all, Problems problems) {
        if (code.code() == null) {
            return;
        }
        for (DeclaredRetired retired : all) {
            if (retired.contains(code.code().value())) {
                problems.add(
                        Rule.RETIRED_CODE,
                        code.code().at(),
                        code.code().value() + " is retired at "
                                + retired.span().at().clickable() + retired.quotedNote()
                                + "; give the code another number");
                return;
            }
        }
    }

    private void reportInherited(DeclaredRetired retired, List<DeclaredCode> inherited, Problems problems) {
        List<DeclaredCode> inUse = inherited.stream()
                .filter(code ->
                        code.code() != null && retired.contains(code.code().value()))
                .toList();
        Located<Integer> first = retired.first();
        // One that is too low has a message of its own.
        if (inUse.isEmpty() || first == null || first.value() < Protocol.FIRST_OPEN) {
            return;
        }
        problems.add(
                Rule.RETIRED_CODE,
                first.at(),
                inUse.stream().map(DeclaredCode::label).collect(Collectors.joining(", "))
                        + ", declared " + Inherited.at(inUse.get(0).span().at())
                        + ", cannot be retired here; leave " + (inUse.size() == 1 ? "it" : "them") + " out");
    }
}
