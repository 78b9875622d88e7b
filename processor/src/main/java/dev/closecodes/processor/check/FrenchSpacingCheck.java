package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.regex.Pattern;

/** French has a no-break space before ; : ! ? and inside « ». */
final class FrenchSpacingCheck implements Check {

    // U+202F before ; ! ? and U+00A0 before : and inside quotation marks; either is taken, since publishers differ.
    private static final String NO_BREAK = "[\\u00A0\\u202F]";

    private static final Pattern HIGH =
            Pattern.compile("(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}%.\u2026\u2019\"]) ?([;!?])(?=[\\s\\p{Pe}\\p{Pf}!?\"]|$)");
    private static final Pattern COLON =
            Pattern.compile("(?<=[\\p{L}\\p{N}\\p{Pe}\\p{Pf}%.\u2026\u2019\"]) ?(:)(?=[\\s\"]|$)");
    private static final Pattern OPENING = Pattern.compile("\u00AB(?!" + NO_BREAK + ") ?");
    private static final Pattern CLOSING = Pattern.compile("(?<!" + NO_BREAK + "| ) ?\u00BB| \u00BB");

    private static final String MARKS = ";:!?\u00AB\u00BB";

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (OwnText text : OwnText.of(lineage.file())) {
            // Canadian French sets these marks close.
            if (text.primaryLanguage().equals("fr") && !text.language().value().startsWith("fr-CA")) {
                Correction.report(
                        Rule.FRENCH_SPACING,
                        text,
                        corrected(text.text().value()),
                        "French has a no-break space before ; : ! ? and inside \u00AB \u00BB",
                        problems);
            }
        }
    }

    static String corrected(String text) {
        if (text.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return text;
        }
        String marks = COLON.matcher(HIGH.matcher(text).replaceAll("\u202F$1")).replaceAll("\u00A0$1");
        return CLOSING.matcher(OPENING.matcher(marks).replaceAll("\u00AB\u00A0"))
                .replaceAll("\u00A0\u00BB");
    }
}
