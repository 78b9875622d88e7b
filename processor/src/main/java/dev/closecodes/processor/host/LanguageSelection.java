package dev.closecodes.processor.host;

import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.List;

/**
 * Which languages of a registry are wanted.
 *
 * @param asking who asks for them, for the message that there is no such language: "the annotation asks"
 * @param wanted their tags; empty for all
 */
public record LanguageSelection(String asking, List<String> wanted) {

    /** All languages. */
    public static final LanguageSelection ALL = new LanguageSelection("", List.of());

    public LanguageSelection {
        wanted = List.copyOf(wanted);
    }

    /** Returns the registry's languages in its own order, without those that nobody wants; never the first. */
    public List<String> of(DeclaredRegistry file, Problems problems) {
        List<String> listed = file.compiledTags();
        for (String language : wanted) {
            if (!listed.contains(language)) {
                problems.add(
                        Rule.UNKNOWN_LANGUAGE,
                        null,
                        asking + " for \"" + language + "\", and the registry's languages are "
                                + String.join(", ", listed)
                                + Suggestion.of(language, listed, "add it there, or leave it out here"));
            }
        }
        if (wanted.isEmpty() || listed.isEmpty()) {
            return listed;
        }
        String source = listed.get(0);
        return listed.stream()
                .filter(language -> language.equals(source) || wanted.contains(language))
                .toList();
    }
}
