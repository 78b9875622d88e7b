package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.declared.DeclaredAttribute;
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

    /** What {@link #origin} says of the standard registry. */
    static final String STANDARD = "the standard registry";

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

    /** The declaration of an attribute, in the file or an ancestor; null when none has it. */
    static @Nullable DeclaredAttribute attribute(Lineage lineage, String name) {
        return lineage.all().stream()
                .flatMap(file -> file.attributes().stream())
                .filter(attribute -> attribute.name().value().equals(name))
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

    /** The ancestors' codes, our own first: of two that clash the later is reported, in a file one can fix. */
    static List<DeclaredCode> codes(Lineage lineage) {
        return lineage.inheritedCodes().stream()
                .sorted(Comparator.comparing(code -> !isBuiltIn(code.span().at())))
                .toList();
    }

    /** The ancestors' ranges, in the same order. */
    static List<DeclaredRange> ranges(Lineage lineage) {
        return lineage.inheritedRanges().stream()
                .sorted(Comparator.comparing(range -> !isBuiltIn(range.span().at())))
                .toList();
    }

    /** Whether a position is in one of our own registries, which nobody can open. */
    static boolean isBuiltIn(Position at) {
        return at.path().startsWith(DeclaredRegistry.BUILT_IN_PATH);
    }

    /** In words, where something is declared, for after a verb. */
    static String at(Position at) {
        return isBuiltIn(at) ? "in " + origin(at) : "at " + at.clickable();
    }

    /** In words, where an inherited entry is declared. */
    static String origin(Position at) {
        if (!isBuiltIn(at)) {
            return at.clickable();
        }
        String name = at.path().substring(DeclaredRegistry.BUILT_IN_PATH.length());
        return switch (name) {
            case "standard" -> STANDARD;
            case "protocol" -> "the registry protocol";
            default -> "the vocabulary " + name;
        };
    }
}
