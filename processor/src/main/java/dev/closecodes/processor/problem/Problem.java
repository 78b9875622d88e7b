package dev.closecodes.processor.problem;

import dev.closecodes.processor.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the author of a registry.
 *
 * @param rule what is broken
 * @param severity how much it matters: as the rule says, or less
 * @param at where; null when it is not about a file
 * @param text what is wrong and the remedy: lower case, no full stop
 */
public record Problem(
        Rule rule, Severity severity, @Nullable Position at, String text) {

    public Problem {
        text = Quote.printable(text);
    }

    /** The whole message: a position to click, the id, the text, and the excerpt. */
    public String message() {
        String sentence = "[" + rule.id() + "] " + text;
        if (at == null) {
            return sentence;
        }
        return at.clickable() + ": " + sentence + (at.lineText().isEmpty() ? "" : "\n" + Excerpt.of(at));
    }
}
