package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import org.jspecify.annotations.Nullable;

/** A translation ends with a stop where its source does. */
final class EndStopCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (CheckedText text : CheckedText.translations(lineage.file())) {
            Correction.report(
                    Rule.END_STOP,
                    text,
                    EndStopCheck::corrected,
                    "the source ends with a stop, and this does not",
                    problems);
        }
    }

    static @Nullable String corrected(CheckedText text) {
        String value = text.text().value();
        String language = text.primaryLanguage();
        if (text.source() == null || Stops.WITHOUT.contains(language)) {
            return value;
        }
        String asked = Stops.ofSource(text.source());
        Prose prose = Prose.of(value);
        String masked = prose.masked();
        if (asked.isEmpty() || Stops.ends(masked, language)) {
            return value;
        }
        int end = Stops.lastVisible(masked) + 1;
        String stop = Stops.in(language, asked);
        // A comma or a colon at the end: something is missing, and what is not known.
        if (stop == null || end == 0 || Stops.isPunctuation(masked.charAt(end - 1))) {
            return null;
        }
        return prose.restore(masked.substring(0, end) + stop + masked.substring(end));
    }
}
