package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.EntrySpan;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.Set;

/** What is inherited keeps its meaning: a file adds texts, references, names and its own advice to it, and nothing else. */
final class RedefinitionCheck implements Check {

    private static final Set<String> CODE_KEYS = Set.of(
            "code", "title", "description", "help", "attributes", "reconnect", "references", "known-as", "suppress");
    private static final Set<String> RANGE_KEYS =
            Set.of("name", "title", "description", "help", "reconnect", "suppress");

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (DeclaredCode code : lineage.file().codes()) {
            if (code.isAddition()
                    && code.code() != null
                    && Inherited.code(lineage, code.code().value()) != null) {
                check(code.span(), CODE_KEYS, "code", "help, reconnect, attributes, references and known-as", problems);
            }
        }
        for (DeclaredRange range : lineage.file().ranges()) {
            if (range.isAddition()
                    && range.name() != null
                    && Inherited.range(lineage, range.name().value()) != null) {
                check(range.span(), RANGE_KEYS, "name", "help and reconnect", problems);
            }
        }
    }

    private static void check(
            EntrySpan span, Set<String> allowed, String identity, String allowedInWords, Problems problems) {
        for (Located<String> key : span.keys()) {
            if (!allowed.contains(key.value())) {
                problems.add(
                        Rule.REDEFINITION,
                        key.at(),
                        "\"" + key.value() + "\" would redefine something inherited; delete it: an entry may add title,"
                                + " description, " + allowedInWords + ", and nothing else");
            }
        }
        if (span.keys().stream().allMatch(key -> key.value().equals(identity))) {
            problems.add(
                    Rule.REDEFINITION,
                    span.at(),
                    "this entry adds nothing to what it inherits; add a title or delete the entry");
        }
    }
}
