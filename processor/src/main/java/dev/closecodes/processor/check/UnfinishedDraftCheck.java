package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A draft is translated some day: one warning says how much of it is missing, in what the file itself declares. */
final class UnfinishedDraftCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        DeclaredRegistry file = lineage.file();
        if (file.languages().isEmpty() || file.drafts().isEmpty()) {
            return;
        }
        String source = file.languageTags().get(0);
        List<Map<String, DeclaredText.Entry>> texts = TextEntry.of(file).stream()
                .filter(entry -> !entry.isAddition())
                .flatMap(
                        entry -> Stream.of(entry.texts().titles(), entry.texts().descriptions()))
                .toList();
        for (Located<String> draft : file.drafts()) {
            long missing = texts.stream()
                    .filter(text -> isMissing(text.get(draft.value()), text.get(source)))
                    .count();
            if (missing > 0 && !file.languageTags().contains(draft.value())) {
                problems.add(
                        Rule.UNFINISHED_DRAFT,
                        draft.at(),
                        missing + " of " + texts.size() + " titles and descriptions are not translated into \""
                                + draft.value() + "\", where readers get the nearest language; "
                                + remedy(file, draft.value()));
            }
        }
    }

    private static String remedy(DeclaredRegistry file, String draft) {
        return file.translations() == null
                ? "add them"
                : "add them to " + file.translations().value() + "/" + draft + ".properties";
    }

    // Some tools of translators write the source text where there is no translation.
    private static boolean isMissing(DeclaredText.@Nullable Entry text, DeclaredText.@Nullable Entry source) {
        return text == null
                || (source != null && text.text().value().equals(source.text().value()));
    }
}
