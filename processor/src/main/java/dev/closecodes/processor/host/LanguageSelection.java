package dev.closecodes.processor.host;

import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.List;

/** Which languages of a registry a host wants. */
public final class LanguageSelection {

    private LanguageSelection() {}

    /** The registry's languages in its own order, without those that the annotation leaves out; never the first. */
    public static List<String> of(Host host, DeclaredRegistry file, Problems problems) {
        List<String> listed = file.compiledTags();
        for (String language : host.languages()) {
            if (!listed.contains(language)) {
                problems.add(
                        Rule.UNKNOWN_LANGUAGE,
                        null,
                        "the annotation asks for \"" + language + "\", and the registry's languages are "
                                + String.join(", ", listed)
                                + Suggestion.of(language, listed, "add it there, or leave it out here"));
            }
        }
        if (host.languages().isEmpty() || listed.isEmpty()) {
            return listed;
        }
        String source = listed.get(0);
        return listed.stream()
                .filter(language -> language.equals(source) || host.languages().contains(language))
                .toList();
    }
}
