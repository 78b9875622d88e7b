package dev.closecodes.processor.problem;

import dev.closecodes.processor.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * Something to tell the author of a registry.
 *
 * @param severity how much it matters
 * @param id the check's name, which is also the name of its page under {@code docs/checks/}
 * @param at where; null when it is no place in a file
 * @param text what is wrong and the remedy: lower case, no full stop
 */
public record Problem(
        Severity severity, String id, @Nullable Position at, String text) {

    /** The whole message: a place to click, the id, the text, and the excerpt. */
    public String message() {
        String sentence = "[" + id + "] " + text;
        if (at == null) {
            return sentence;
        }
        return at.place() + ": " + sentence + (at.lineText().isEmpty() ? "" : "\n" + Excerpt.of(at));
    }
}
