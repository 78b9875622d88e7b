package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.NearestLanguage;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A look-up for a language in general returns one of its regional or script forms, where there are such. */
final class LanguageWithoutBaseCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<String> listed = lineage.file().compiledTags();
        Map<String, String> fallback = fallback(lineage, listed);
        Set<String> told = new HashSet<>();
        for (Located<String> language : lineage.file().compiled()) {
            String base = base(language.value());
            if (LanguageTagCheck.isCanonical(language.value())
                    && !base.equals(base(listed.get(0)))
                    && NearestLanguage.find(base, listed, fallback).isEmpty()
                    && told.add(base)) {
                problems.add(
                        Rule.LANGUAGE_WITHOUT_BASE,
                        language.at(),
                        "\"" + language.value() + "\" is listed, and a look-up for \"" + base + "\" returns "
                                + listed.get(0) + "; add \"fallback: {" + base + ": " + language.value() + "}\"");
            }
        }
    }

    private static Map<String, String> fallback(Lineage lineage, List<String> listed) {
        Map<String, String> fallback = new HashMap<>();
        for (DeclaredRegistry file : lineage.all()) {
            // An inherited fallback to a language that is not listed here answers nobody.
            file.fallbacks().stream()
                    .filter(entry -> listed.contains(entry.to().value()))
                    .forEach(entry ->
                            fallback.put(entry.from().value(), entry.to().value()));
        }
        return fallback;
    }

    private static String base(String tag) {
        return tag.replaceAll("-.*", "");
    }
}
