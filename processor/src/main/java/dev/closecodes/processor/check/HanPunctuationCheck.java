package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import org.jspecify.annotations.Nullable;

/** Chinese has full-width punctuation after Han characters. */
final class HanPunctuationCheck implements Check {

    private static final String MARKS = ",.;:!?()\"\u3002";

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (CheckedText text : CheckedText.of(lineage.file())) {
            Correction.report(
                    Rule.HAN_PUNCTUATION,
                    text,
                    HanPunctuationCheck::corrected,
                    "Chinese has full-width punctuation after Han characters",
                    problems);
        }
    }

    static @Nullable String corrected(CheckedText text) {
        String value = text.text().value();
        if (!text.primaryLanguage().equals("zh") || value.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return value;
        }
        Prose prose = Prose.of(value);
        HanPunctuation set = new HanPunctuation(prose.masked());
        set.dots();
        set.brackets();
        set.marks();
        return set.quotes(isTraditional(text)) ? prose.restore(set.text()) : null;
    }

    private static boolean isTraditional(CheckedText text) {
        return text.script().isEmpty()
                ? text.region().matches("TW|HK|MO")
                : text.script().equals("Hant");
    }
}
