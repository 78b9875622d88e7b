package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** A text has no space at its ends, and no two in a row. */
final class StraySpaceCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (OwnText text : OwnText.of(lineage.file())) {
            Correction.report(
                    Rule.STRAY_SPACE,
                    text,
                    corrected(text.text().value()),
                    "a text has no space or line feed at its ends, and no two spaces in a row (>- and |- drop the last"
                            + " line feed)",
                    problems);
        }
    }

    static String corrected(String text) {
        if (!text.contains("  ") && text.indexOf('\n') < 0) {
            return text.strip();
        }
        return text.replaceAll(" {2,}", " ").replaceAll(" *\\n *", "\n").strip();
    }
}
