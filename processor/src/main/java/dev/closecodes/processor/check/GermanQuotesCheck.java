package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** German quotes „so“ or »so«, and ‚so‘ within. */
final class GermanQuotesCheck implements Check {

    // They quote «so».
    private static final Set<String> OTHERS = Set.of("CH", "LI");

    private static final String QUOTES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (CheckedText text : CheckedText.of(lineage.file())) {
            Correction.report(
                    Rule.GERMAN_QUOTES,
                    text,
                    GermanQuotesCheck::corrected,
                    "German quotes are \u201E\u2026\u201C or \u00BB\u2026\u00AB, and \u201A\u2026\u2018 within",
                    problems);
        }
    }

    static @Nullable String corrected(CheckedText text) {
        String value = text.text().value();
        if (!text.primaryLanguage().equals("de")
                || OTHERS.contains(text.region())
                || value.chars().noneMatch(c -> QUOTES.indexOf(c) >= 0)) {
            return value;
        }
        Prose prose = Prose.of(value);
        String set = new GermanQuotes(prose.masked()).set();
        return set == null ? null : prose.restore(set);
    }
}
