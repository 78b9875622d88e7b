package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.properties.PropertiesEntry;
import dev.closecodes.processor.load.text.Characters;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.EntrySpan;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Joins a translation with what the registry says of the same.
 *
 * @param label what the entry is called in a message
 * @param language the language of the translation
 * @param span the entry
 * @param isRequired whether the entry has to have a title and a description in the language
 * @param problems takes what is wrong
 */
record TranslatedText(String label, String language, EntrySpan span, boolean isRequired, Problems problems) {

    /**
     * Returns a text with its translation.
     *
     * @param part title, description or help
     * @param declared what the registry says; null when nothing
     * @param entry the translation; null when there is none
     */
    @Nullable
    DeclaredText with(String part, @Nullable DeclaredText declared, @Nullable PropertiesEntry entry) {
        // A value of the wrong type in the registry is reported where it is read.
        if (entry == null || (declared == null && isWrong(part, entry))) {
            return declared;
        }
        if (declared != null
                && (declared.byLanguage().containsKey(language)
                        || declared.unread().contains(language))) {
            reportTwice(part, declared.byLanguage().get(language), entry);
            return declared;
        }
        Map<String, DeclaredText.Entry> byLanguage =
                new LinkedHashMap<>(declared == null ? Map.of() : declared.byLanguage());
        Set<String> unread = new LinkedHashSet<>(declared == null ? Set.of() : declared.unread());
        Located<String> value = entry.value();
        if (value == null) {
            unread.add(language);
        } else if (!Characters.isBlank(value.value())) {
            byLanguage.put(
                    language,
                    new DeclaredText.Entry(new Located<>(language, entry.key().at()), value));
        } else if (isRequired && !part.equals("help")) {
            // Tools of translators keep a key whose text is not there yet.
            unread.add(language);
            problems.add(
                    Rule.MISSING_TEXT,
                    entry.key().at(),
                    "the " + part + " of " + label + " is empty in \"" + language
                            + "\"; translate it, or list the language in \"drafts\"");
        }
        return byLanguage.isEmpty() && unread.isEmpty()
                ? null
                : new DeclaredText(declared == null ? span.at() : declared.at(), byLanguage, unread);
    }

    private boolean isWrong(String part, PropertiesEntry entry) {
        boolean isInRegistry = !span.at().path().equals(entry.key().at().path());
        return isInRegistry && span.has(part);
    }

    private void reportTwice(String part, DeclaredText.@Nullable Entry inRegistry, PropertiesEntry entry) {
        if (inRegistry != null) {
            report(part, inRegistry.language().at(), entry.key().at());
            report(part, entry.key().at(), inRegistry.language().at());
        }
    }

    private void report(String part, Position at, Position other) {
        problems.add(
                Rule.DUPLICATE_TEXT,
                at,
                "the " + part + " of " + label + " in \"" + language + "\" is at " + other.clickable()
                        + " too; keep one of them");
    }
}
