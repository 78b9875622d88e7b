package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.List;

/** A text is in a language of the registry: one in another would never be shown. */
final class UnlistedLanguageCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        List<String> listed = lineage.file().compiledTags();
        if (listed.isEmpty()) {
            return;
        }
        TextEntry.of(lineage.file()).stream()
                .flatMap(entry -> entry.texts().all())
                .flatMap(byLanguage -> byLanguage.values().stream())
                .map(DeclaredText.Entry::language)
                .filter(language -> !listed.contains(language.value()))
                // One that is listed in another form of the same tag is wrong there, and not here.
                .filter(language -> listed.stream()
                        .noneMatch(tag -> LanguageTagCheck.canonical(tag).equals(language.value())))
                .forEach(language -> problems.add(
                        Rule.UNLISTED_LANGUAGE,
                        language.at(),
                        "\"" + language.value() + "\" is not among the languages of this registry, "
                                + String.join(", ", listed)
                                + Suggestion.of(language.value(), listed, "add it there, or delete this text")));
    }
}
