package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredFallback;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.List;

/** A fallback leads from a language that is not listed to one that is. */
final class FallbackCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<String> listed = lineage.file().compiledTags();
        for (DeclaredFallback fallback : lineage.file().fallbacks()) {
            String from = fallback.from().value();
            String to = fallback.to().value();
            if (listed.contains(from)) {
                problems.add(
                        Rule.FALLBACK,
                        fallback.from().at(),
                        "\"" + from + "\" is a language of this registry, so that its fallback is never reached; delete"
                                + " it");
            }
            if (!listed.contains(to)) {
                problems.add(
                        Rule.FALLBACK,
                        fallback.to().at(),
                        "\"" + to + "\" is not among the languages of this registry, " + String.join(", ", listed)
                                + Suggestion.of(to, listed, "name one of them"));
            }
        }
    }
}
