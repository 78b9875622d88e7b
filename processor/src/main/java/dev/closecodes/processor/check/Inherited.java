package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import dev.closecodes.processor.model.declared.Lineage;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a file finds in its ancestors. */
final class Inherited {

    private Inherited() {}

    /** The ancestors' declaration of a code; null when none has it. */
    static @Nullable DeclaredCode code(Lineage lineage, int number) {
        return lineage.inheritedCodes().stream()
                .filter(code -> code.code() != null && code.code().value() == number)
                .findFirst()
                .orElse(null);
    }

    /** The ancestors' declaration of a range; null when none has it. */
    static @Nullable DeclaredRange range(Lineage lineage, String name) {
        return lineage.inheritedRanges().stream()
                .filter(range -> range.name() != null && range.name().value().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The languages that each entry has a text in, by its key: those of the file and of everything that it adds to. */
    static Map<String, Set<String>> languages(Lineage lineage, Function<DeclaredTexts, Map<String, ?>> part) {
        Map<String, Set<String>> languages = new HashMap<>();
        for (DeclaredRegistry file : lineage.all()) {
            for (TextEntry entry : TextEntry.of(file)) {
                languages
                        .computeIfAbsent(entry.key(), key -> new HashSet<>())
                        .addAll(part.apply(entry.texts()).keySet());
            }
        }
        return languages;
    }

    /** The ancestors' codes, the standard ones first: of two that clash the later is reported, in a file one can fix. */
    static List<DeclaredCode> codes(Lineage lineage) {
        return lineage.inheritedCodes().stream()
                .sorted(Comparator.comparing(code -> !isStandard(code.place().at())))
                .toList();
    }

    /** The ancestors' ranges, in the same order. */
    static List<DeclaredRange> ranges(Lineage lineage) {
        return lineage.inheritedRanges().stream()
                .sorted(Comparator.comparing(range -> !isStandard(range.place().at())))
                .toList();
    }

    /** Whether a place is in the standard registry, which nobody can open. */
    static boolean isStandard(Position at) {
        return at.path().equals(DeclaredRegistry.STANDARD_PATH);
    }

    /** In words, where something is declared, for behind a verb. */
    static String at(Position at) {
        return isStandard(at) ? "in the standard registry" : "at " + at.place();
    }

    /** In words, where an inherited entry is declared. */
    static String origin(Position at) {
        return isStandard(at) ? "the standard registry" : at.place();
    }
}
