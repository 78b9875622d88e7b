package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a file adds to something inherited is in a language with both its title and its description. */
final class HalfTranslationCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        Map<String, Set<String>> titles = Inherited.languages(lineage, DeclaredTexts::titles);
        Map<String, Set<String>> descriptions = Inherited.languages(lineage, DeclaredTexts::descriptions);
        // What a draft lacks is a matter of time.
        List<String> drafts = lineage.file().draftTags();
        for (TextEntry entry : TextEntry.of(lineage.file())) {
            if (entry.isAddition()) {
                Set<String> described = descriptions.getOrDefault(entry.key(), Set.of());
                report(entry, entry.texts().titles(), described, "title", "description", drafts, problems);
                Set<String> titled = titles.getOrDefault(entry.key(), Set.of());
                report(entry, entry.texts().descriptions(), titled, "description", "title", drafts, problems);
            }
        }
    }

    private void report(
            TextEntry entry,
            Map<String, DeclaredText.Entry> added,
            Set<String> others,
            String key,
            String other,
            List<String> drafts,
            Problems problems) {
        for (DeclaredText.Entry text : added.values()) {
            String language = text.language().value();
            if (!others.contains(language) && !drafts.contains(language)) {
                problems.add(
                        Rule.HALF_TRANSLATION,
                        text.language().at(),
                        "the " + key + " of " + entry.label() + " is in \"" + language + "\", and its " + other
                                + " is not; add the " + other + " too, or delete this");
            }
        }
    }
}
