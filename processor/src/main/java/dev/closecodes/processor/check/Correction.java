package dev.closecodes.processor.check;

import dev.closecodes.processor.problem.Problems;

/** Reports a text that is set wrongly, with the text as it should be. */
final class Correction {

    private Correction() {}

    /**
     * Reports a text unless it is right.
     *
     * @param id the check
     * @param text the text
     * @param corrected the text as it should be
     * @param rule what the language asks for: lower case, no full stop
     */
    static void report(String id, OwnText text, String corrected, String rule, Problems problems) {
        if (!corrected.equals(text.text().value())) {
            problems.warning(id, text.text().at(), rule + "; write \"" + corrected.replace("\n", "\\n") + "\"");
        }
    }
}
