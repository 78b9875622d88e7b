package dev.closecodes.processor;

import dev.closecodes.processor.model.NearestLanguage;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Texts;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Says how many inherited texts are in no language near to the one that is listed. */
final class InheritedTexts {

    private InheritedTexts() {}

    /**
     * Reports them.
     *
     * @param own what the registry's file declares itself, of which other checks speak
     */
    static void report(Registry registry, DeclaredRegistry own, Problems problems) {
        List<Texts> all = inherited(registry, own);
        List<String> counts = new ArrayList<>();
        for (String language : registry.languages()) {
            int missing = 0;
            for (Texts texts : all) {
                missing += isNear(language, texts.in(language).language()) ? 0 : 1;
            }
            if (missing > 0) {
                counts.add(missing + " in \"" + language + "\"");
            }
        }
        if (!counts.isEmpty()) {
            problems.add(
                    Rule.INHERITED_TEXTS,
                    null,
                    "inherited codes and ranges whose texts are not translated, and stay in the language of the registry that declares them: "
                            + String.join(", ", counts));
        }
    }

    private static List<Texts> inherited(Registry registry, DeclaredRegistry own) {
        Set<String> names = new HashSet<>();
        own.codes().forEach(code -> names.add(code.label()));
        own.ranges().forEach(range -> names.add(range.label()));
        List<Texts> texts = new ArrayList<>();
        registry.codes().stream().filter(code -> !names.contains(code.name())).forEach(code -> texts.add(code.texts()));
        registry.ranges().stream()
                .filter(range -> !names.contains(range.name()))
                .forEach(range -> texts.add(range.texts()));
        if (own.undefined() == null) {
            texts.add(registry.undefined());
        }
        return texts;
    }

    private static boolean isNear(String wanted, String given) {
        return wanted.equals(given)
                || NearestLanguage.find(wanted, List.of(given), Map.of()).isPresent();
    }
}
