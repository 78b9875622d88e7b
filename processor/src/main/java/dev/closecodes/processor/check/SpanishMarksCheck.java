package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.regex.Pattern;

/** Spanish opens questions and exclamations with ¿ and ¡. */
final class SpanishMarksCheck implements Check {

    private static final String END = "(?=[\\s\\p{Pe}\\p{Pf}\"!?]|$)";

    // From the end of the sentence before, over a sentence without an opening mark, to its closing mark.
    private static final Pattern QUESTION =
            Pattern.compile("(^|[.!?\\u2026:\\n] *)([^.!?\\u2026\\u00BF\\u00A1\\n]*\\?)" + END);
    private static final Pattern EXCLAMATION =
            Pattern.compile("(^|[.!?\\u2026:\\n] *)([^.!?\\u2026\\u00BF\\u00A1\\n]*!)" + END);

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (OwnText text : OwnText.of(lineage.file())) {
            if (text.primaryLanguage().equals("es")) {
                Correction.report(
                        Rule.SPANISH_MARKS,
                        text,
                        corrected(text.text().value()),
                        "Spanish opens a question with \u00BF and an exclamation with \u00A1",
                        problems);
            }
        }
    }

    static String corrected(String text) {
        String questions = text.indexOf('?') < 0 ? text : QUESTION.matcher(text).replaceAll("$1\u00BF$2");
        return text.indexOf('!') < 0
                ? questions
                : EXCLAMATION.matcher(questions).replaceAll("$1\u00A1$2");
    }
}
