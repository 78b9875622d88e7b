package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.Help;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people read, in the languages that both registries have. */
final class TextComparison {

    private final List<String> languages;
    private final Changes changes;

    TextComparison(ComparedRegistry old, ComparedRegistry now, Changes changes) {
        this.languages = old.commonLanguages(now);
        this.changes = changes;
    }

    /**
     * What one registry says of a code, a range or undefined numbers.
     *
     * @param texts title and description
     * @param help empty where there is none
     * @param position where a key is in a language
     */
    record Subject(Texts texts, Map<String, Help> help, BiFunction<String, String, @Nullable Position> position) {

        @Nullable
        String helpIn(String language) {
            Help text = help.get(language);
            return text == null ? null : text.text();
        }
    }

    void compare(String title, Subject before, Subject after) {
        compare(ChangeKind.TITLE, "title", title, before, after, text(Text::title));
        compare(ChangeKind.DESCRIPTION, "description", title, before, after, text(Text::description));
        compare(ChangeKind.HELP, "help", title, before, after, Subject::helpIn);
    }

    private static BiFunction<Subject, String, @Nullable String> text(Function<Text, String> part) {
        return (subject, language) -> part.apply(subject.texts().in(language));
    }

    private void compare(
            ChangeKind kind,
            String key,
            String title,
            Subject before,
            Subject after,
            BiFunction<Subject, String, @Nullable String> text) {
        List<String> different = new ArrayList<>();
        for (String language : languages) {
            if (!Objects.equals(text.apply(before, language), text.apply(after, language))) {
                different.add(language);
            }
        }
        if (!different.isEmpty()) {
            String first = different.get(0);
            changes.add(
                    kind,
                    "the " + key + " of " + title + " is different in " + String.join(", ", different),
                    before.position().apply(key, first),
                    after.position().apply(key, first));
        }
    }
}
