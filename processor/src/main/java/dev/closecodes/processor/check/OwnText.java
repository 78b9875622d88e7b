package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredText;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A title or a description that a file gives, in one language.
 *
 * @param language the tag, at its place
 * @param text the text, at its place
 * @param source the same in the source language; null when the file does not give it
 */
record OwnText(
        Located<String> language,
        Located<String> text,
        @Nullable String source) {

    /** The first subtag of the language. */
    String primaryLanguage() {
        return primary(language.value());
    }

    /** Every text of a file. */
    static List<OwnText> of(DeclaredRegistry file) {
        if (file.languages().isEmpty()) {
            return List.of();
        }
        String source = file.languageTags().get(0);
        return TextEntry.of(file).stream()
                .flatMap(
                        entry -> Stream.of(entry.texts().titles(), entry.texts().descriptions()))
                .flatMap(byLanguage -> of(byLanguage, source))
                .toList();
    }

    /** The translations of a file, in another language than the source's, and with a source to compare with. */
    static List<OwnText> translations(DeclaredRegistry file) {
        String source =
                file.languages().isEmpty() ? "" : primary(file.languageTags().get(0));
        return of(file).stream()
                .filter(text -> text.source() != null && !text.primaryLanguage().equals(source))
                .toList();
    }

    private static Stream<OwnText> of(Map<String, DeclaredText.Entry> byLanguage, String source) {
        DeclaredText.Entry original = byLanguage.get(source);
        return byLanguage.values().stream()
                .map(entry -> new OwnText(
                        entry.language(),
                        entry.text(),
                        original == null ? null : original.text().value()));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
