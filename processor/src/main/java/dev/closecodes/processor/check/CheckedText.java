package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A title or a description that a file gives, in one language.
 *
 * @param language the tag, with its position
 * @param text the text, with its position
 * @param source the same in the source language; null when the file does not give it, or this is a text of that language
 */
record CheckedText(
        Located<String> language,
        Located<String> text,
        @Nullable String source) {

    /** The first subtag of the language. */
    String primaryLanguage() {
        return primary(language.value());
    }

    /** The country of the language, such as CA; empty when the tag has none. */
    String region() {
        return locale().getCountry();
    }

    /** The script that the tag names, such as Hant; empty when it names none. */
    String script() {
        return locale().getScript();
    }

    /** Returns the same with other words. */
    CheckedText with(String words) {
        return new CheckedText(language, new Located<>(words, text.at()), source);
    }

    private Locale locale() {
        return Locale.forLanguageTag(language.value());
    }

    /** Every text of a file. */
    static List<CheckedText> of(DeclaredRegistry file) {
        if (file.languages().isEmpty()) {
            return List.of();
        }
        String source = file.languageTags().get(0);
        return TextEntry.of(file).stream()
                .flatMap(entry -> entry.texts().all())
                .flatMap(byLanguage -> of(byLanguage, source))
                .toList();
    }

    /** The texts of a file that have a source to compare with. */
    static List<CheckedText> translations(DeclaredRegistry file) {
        return of(file).stream().filter(text -> text.source() != null).toList();
    }

    private static Stream<CheckedText> of(Map<String, DeclaredText.Entry> byLanguage, String source) {
        DeclaredText.Entry original = byLanguage.get(source);
        return byLanguage.values().stream()
                .map(entry -> new CheckedText(
                        entry.language(),
                        entry.text(),
                        original == null || primary(entry.language().value()).equals(primary(source))
                                ? null
                                : original.text().value()));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
