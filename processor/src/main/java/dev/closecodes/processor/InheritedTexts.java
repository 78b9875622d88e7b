package dev.closecodes.processor;

import dev.closecodes.processor.model.NearestLanguage;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Texts;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Says how many inherited texts are in no language near to the one that is listed. */
final class InheritedTexts {

    private InheritedTexts() {}

    static void report(Registry registry, Problems problems) {
        List<Texts> all = registry.texts();
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
                    "inherited texts that are not translated, and stay in the language of the registry that declares them: "
                            + String.join(", ", counts));
        }
    }

    private static boolean isNear(String wanted, String given) {
        return wanted.equals(given)
                || NearestLanguage.find(wanted, List.of(given), Map.of()).isPresent();
    }
}
