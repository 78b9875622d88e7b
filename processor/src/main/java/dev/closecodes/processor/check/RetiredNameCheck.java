package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredRetired;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A retired name never comes back, for a code, an alias or a range. */
final class RetiredNameCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        check(lineage.file().newCodes(), lineage.file().newRanges(), names(lineage.all()), problems);
        if (lineage.file().parents().size() > 1) {
            // One parent may retire what another declares.
            check(lineage.inheritedCodes(), lineage.inheritedRanges(), names(lineage.ancestors()), problems);
        }
        checkInherited(lineage, problems);
    }

    private static Map<String, DeclaredRetired> names(List<DeclaredRegistry> files) {
        Map<String, DeclaredRetired> names = new HashMap<>();
        for (DeclaredRegistry file : files) {
            for (DeclaredRetired entry : file.retired()) {
                if (entry.name() != null) {
                    names.putIfAbsent(entry.name().value(), entry);
                }
            }
        }
        return names;
    }

    private void check(
            List<DeclaredCode> codes,
            List<DeclaredRange> ranges,
            Map<String, DeclaredRetired> retired,
            Problems problems) {
        for (DeclaredCode code : codes) {
            check(code.name(), retired, problems);
            code.aliases().forEach(alias -> check(alias, retired, problems));
        }
        ranges.forEach(range -> check(range.name(), retired, problems));
    }

    private void check(@Nullable Located<String> name, Map<String, DeclaredRetired> retired, Problems problems) {
        DeclaredRetired entry = name == null ? null : retired.get(name.value());
        if (name != null && entry != null) {
            problems.add(
                    Rule.RETIRED_NAME,
                    name.at(),
                    name.value() + " is retired at " + entry.span().at().clickable() + entry.quotedNote()
                            + "; choose another name");
        }
    }

    private void checkInherited(Lineage lineage, Problems problems) {
        Set<String> names = new HashSet<>();
        lineage.inheritedRanges().forEach(range -> names.add(range.label()));
        for (DeclaredCode code : lineage.inheritedCodes()) {
            names.add(code.label());
            code.aliases().forEach(alias -> names.add(alias.value()));
        }
        for (DeclaredRetired entry : lineage.file().retired()) {
            if (entry.name() != null && names.contains(entry.name().value())) {
                problems.add(
                        Rule.RETIRED_NAME,
                        entry.name().at(),
                        entry.name().value() + " is inherited and in use, and cannot be retired; leave it out");
            }
        }
    }
}
