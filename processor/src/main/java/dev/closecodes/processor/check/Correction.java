package dev.closecodes.processor.check;

import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** Reports a text that is set wrongly, with the text as it should be. */
final class Correction {

    private Correction() {}

    /**
     * Reports a text unless it is right. The text that is proposed obeys every rule of typography, not this one alone;
     * none is proposed where none is known.
     *
     * @param rule the rule
     * @param text the text
     * @param setting the text as this rule asks for it
     * @param message what the language asks for: lower case, no full stop
     */
    static void report(Rule rule, CheckedText text, Typography.Setting setting, String message, Problems problems) {
        if (!text.text().value().equals(setting.corrected(text))) {
            String proposal = Typography.proposal(text);
            problems.add(
                    rule,
                    text.text().at(),
                    proposal == null ? message : message + "; write \"" + proposal.replace("\n", "\\n") + "\"");
        }
    }
}
