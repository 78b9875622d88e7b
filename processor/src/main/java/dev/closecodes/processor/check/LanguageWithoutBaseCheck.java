package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who asks for a language in general gets one of its regional or script forms. */
final class LanguageWithoutBaseCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<String> listed = lineage.file().languageTags();
        Set<String> answered = new HashSet<>(listed);
        for (DeclaredRegistry file : lineage.all()) {
            // An inherited fallback to a language that is not listed here answers nobody.
            file.fallbacks().stream()
                    .filter(fallback -> listed.contains(fallback.to().value()))
                    .forEach(fallback -> answered.add(fallback.from().value()));
        }
        for (Located<String> language : lineage.file().languages()) {
            String base = language.value().replaceAll("-.*", "");
            if (LanguageTagCheck.isCanonical(language.value()) && !answered.contains(base)) {
                answered.add(base);
                problems.add(
                        Rule.LANGUAGE_WITHOUT_BASE,
                        language.at(),
                        "\"" + language.value() + "\" is listed, and who asks for \"" + base + "\" gets "
                                + listed.get(0) + "; add \"fallback: {" + base + ": "
                                + language.value() + "}\"");
            }
        }
    }
}
