package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Position;
import java.util.Map;
import java.util.Set;

/**
 * A title or a description, in the languages that the file gives it in.
 *
 * @param at the key
 * @param byLanguage language tag to text, in file order
 * @param unread the languages whose text could not be read, which is reported already
 */
public record DeclaredText(Position at, Map<String, Entry> byLanguage, Set<String> unread) {

    /**
     * One language of a text.
     *
     * @param language the tag, with its position
     * @param text the text, with its position
     */
    public record Entry(Located<String> language, Located<String> text) {}
}
