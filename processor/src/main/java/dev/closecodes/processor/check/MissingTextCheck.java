package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a registry declares has a title and a description in each of its languages. */
final class MissingTextCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        DeclaredRegistry file = lineage.file();
        for (TextEntry entry : TextEntry.of(file)) {
            if (!entry.isAddition()) {
                check(entry, "title", entry.texts().title(), file, problems);
                check(entry, "description", entry.texts().description(), file, problems);
            }
        }
        if (!file.isExtending() && file.undefined() == null) {
            problems.add(
                    Rule.MISSING_TEXT,
                    file.at(),
                    "there is no \"undefined\", which says what a number means that is in no range; add it with a"
                            + " title and a description, or write \"extends: standard\" to inherit it");
        }
    }

    private void check(
            TextEntry entry, String key, @Nullable DeclaredText text, DeclaredRegistry file, Problems problems) {
        if (text == null) {
            // A value of the wrong type is reported where it is read.
            if (!entry.span().has(key)) {
                problems.add(
                        Rule.MISSING_TEXT,
                        entry.span().at(),
                        entry.label() + " has no " + key + "; add one" + in(file.languageTags()));
            }
            return;
        }
        List<String> missing = file.languages().stream()
                .map(Located::value)
                .distinct()
                .filter(language -> !text.byLanguage().containsKey(language))
                .filter(language -> !text.byLanguage().containsKey(LanguageTagCheck.canonical(language)))
                .filter(language -> !text.unread().contains(language))
                .toList();
        Set<String> misspelt = misspelt(text, file.compiledTags(), missing);
        for (String language : missing) {
            if (!misspelt.contains(language)) {
                problems.add(
                        Rule.MISSING_TEXT,
                        text.at(),
                        "the " + key + " of " + entry.label() + " is missing in \"" + language + "\"; add it"
                                + inTranslations(entry, key, language, file));
            }
        }
    }

    private static String inTranslations(TextEntry entry, String key, String language, DeclaredRegistry file) {
        return file.translations() == null
                ? ""
                : " as " + entry.translationKey() + "." + key + " to "
                        + file.translations().value() + "/" + language + ".properties, or to the registry";
    }

    // A text in a language that is not listed is reported as that.
    private static Set<String> misspelt(DeclaredText text, List<String> listed, List<String> missing) {
        Set<String> misspelt = new HashSet<>();
        for (String language : text.byLanguage().keySet()) {
            if (!listed.contains(language)) {
                Suggestion.nearest(language, missing).ifPresent(misspelt::add);
            }
        }
        return misspelt;
    }

    private static String in(List<String> languages) {
        return languages.isEmpty() ? "" : " in " + String.join(", ", languages);
    }
}
