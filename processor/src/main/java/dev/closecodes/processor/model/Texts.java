package dev.closecodes.processor.model;

import java.util.Map;

/**
 * One text in every generated language.
 *
 * @param byLanguage a text for each of {@link Registry#languages()}, which may really be in another language
 */
public record Texts(Map<String, Text> byLanguage) {

    public Texts {
        byLanguage = Map.copyOf(byLanguage);
    }

    /**
     * The text that a reader of a language gets.
     *
     * @param language one of {@link Registry#languages()}
     */
    public Text in(String language) {
        Text text = byLanguage.get(language);
        if (text == null) {
            throw new IllegalArgumentException("no text in " + language);
        }
        return text;
    }
}
