package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** German quotes „so“. */
final class GermanQuotesCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (OwnText text : OwnText.of(lineage.file())) {
            String tag = text.language().value();
            // Switzerland and Liechtenstein have other quotation marks.
            if (text.primaryLanguage().equals("de") && !tag.startsWith("de-CH") && !tag.startsWith("de-LI")) {
                Correction.report(
                        Rule.GERMAN_QUOTES,
                        text,
                        corrected(text.text().value()),
                        "German quotes are \u201E\u2026\u201C",
                        problems);
            }
        }
    }

    static String corrected(String text) {
        StringBuilder corrected = new StringBuilder(text.length());
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\u201C' || c == '\u201D' || c == '\u201E') {
                corrected.append(open ? '\u201C' : '\u201E');
                open = !open;
            } else {
                corrected.append(c);
            }
        }
        return corrected.toString();
    }
}
