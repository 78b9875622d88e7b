package dev.closecodes.processor.check;

import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** Reports a text that is set wrongly, with the text as it should be. */
final class Correction {

    private Correction() {}

    /**
     * Reports a text unless it is right.
     *
     * @param rule the check
     * @param text the text
     * @param corrected the text as it should be
     * @param convention what the language asks for: lower case, no full stop
     */
    static void report(Rule rule, OwnText text, String corrected, String convention, Problems problems) {
        if (!corrected.equals(text.text().value())) {
            problems.add(rule, text.text().at(), convention + "; write \"" + corrected.replace("\n", "\\n") + "\"");
        }
    }
}
