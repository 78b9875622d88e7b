package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import java.util.HashSet;
import java.util.Set;

/** Who asks for a language in general gets one of its regional or script forms. */
final class LanguageWithoutBaseCheck implements Check {

    @Override
    public String id() {
        return "LanguageWithoutBase";
    }

    @Override
    public boolean isSuppressible() {
        return true;
    }

    @Override
    public void check(Lineage lineage, Problems problems) {
        Set<String> answered = new HashSet<>(lineage.file().languageTags());
        for (DeclaredRegistry file : lineage.all()) {
            file.fallbacks().forEach(fallback -> answered.add(fallback.from().value()));
        }
        for (Located<String> language : lineage.file().languages()) {
            String base = language.value().replaceAll("-.*", "");
            if (LanguageTagCheck.isCanonical(language.value()) && !answered.contains(base)) {
                answered.add(base);
                problems.warning(
                        id(),
                        language.at(),
                        "\"" + language.value() + "\" is listed, and who asks for \"" + base + "\" gets "
                                + lineage.file().languageTags().get(0) + "; add \"fallback: {" + base + ": "
                                + language.value() + "}\"");
            }
        }
    }
}
