package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.regex.Pattern;

/** A text has no space at its ends, and no two in a row. */
final class StraySpaceCheck implements Check {

    private static final Pattern ROW = Pattern.compile("[\\p{Zs}&&[^\\u3000]]{2,}");
    private static final Pattern NO_BREAK = Pattern.compile("[^\\u00A0\\u202F]+");
    private static final Pattern LINE_ENDS = Pattern.compile("(?:(?<!\\p{Zs})\\p{Zs}++)?\\n\\p{Zs}*+");
    private static final Pattern ENDS = Pattern.compile("^[\\s\\p{Z}]++|(?<![\\s\\p{Z}])[\\s\\p{Z}]++$");

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (CheckedText text : CheckedText.of(lineage.file())) {
            Correction.report(
                    Rule.STRAY_SPACE,
                    text,
                    StraySpaceCheck::corrected,
                    "a text has no space or line feed at its ends, and no two spaces in a row (>- and |- drop the last"
                            + " line feed)",
                    problems);
        }
    }

    static String corrected(CheckedText text) {
        String stripped = ENDS.matcher(text.text().value()).replaceAll("");
        if (!ROW.matcher(stripped).find() && stripped.indexOf('\n') < 0) {
            return stripped;
        }
        // Spaces in code and the like are as they have to be.
        Prose prose = Prose.of(stripped);
        String rows = ROW.matcher(prose.masked()).replaceAll(row -> one(row.group()));
        return prose.restore(LINE_ENDS.matcher(rows).replaceAll("\n"));
    }

    // What was to be kept together stays together.
    private static String one(String spaces) {
        String noBreak = NO_BREAK.matcher(spaces).replaceAll("");
        return noBreak.isEmpty() ? " " : noBreak.substring(0, 1);
    }
}
