package dev.closecodes.processor.model.declared;

import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an entry says to people.
 *
 * @param title null when the key is absent
 * @param description null when the key is absent
 * @param help null when the key is absent
 */
public record DeclaredTexts(
        @Nullable DeclaredText title,
        @Nullable DeclaredText description,
        @Nullable DeclaredText help) {

    /** Returns what says nothing. */
    public static DeclaredTexts none() {
        return new DeclaredTexts(null, null, null);
    }

    /** The titles by language; empty when the key is absent. */
    public Map<String, DeclaredText.Entry> titles() {
        return title == null ? Map.of() : title.byLanguage();
    }

    /** The descriptions by language; empty when the key is absent. */
    public Map<String, DeclaredText.Entry> descriptions() {
        return description == null ? Map.of() : description.byLanguage();
    }

    /** Returns the help by language; empty when the key is absent. */
    public Map<String, DeclaredText.Entry> helps() {
        return help == null ? Map.of() : help.byLanguage();
    }

    /** Returns the titles, the descriptions and the help, each by language. */
    public Stream<Map<String, DeclaredText.Entry>> all() {
        return Stream.of(titles(), descriptions(), helps());
    }
}
