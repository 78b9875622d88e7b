package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.RegistryLimits;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a registry lists fits the classes that are made of it: a method has at most 64 KB (JVMS section 4.7.3). */
final class TooManyEntriesCheck implements Check {

    /** A constant takes 27 bytes of the Eclipse compiler's static initializer, which ends at 2,427; 19 of javac's. */
    private static final int MOST_CODES = 2_400;

    /** A constant with three arguments takes 33. */
    private static final int MOST_RANGES = 1_900;

    // A text takes two entries of a class's constant pool, which has 65,535 (JVMS section 4.1). A retired entry has two
    // texts.
    private static final int MOST_TEXTS = 15_000;

    @Override
    public void check(Lineage lineage, Problems problems) {
        DeclaredRegistry file = lineage.file();
        check("codes", lineage, TooManyEntriesCheck::codes, MOST_CODES, problems);
        check("ranges", lineage, TooManyEntriesCheck::ranges, MOST_RANGES, problems);
        check("aliases", lineage, TooManyEntriesCheck::aliases, MOST_TEXTS, problems);
        check("retired codes and names", lineage, TooManyEntriesCheck::retired, MOST_TEXTS, problems);
        check("attributes and their constants", lineage, TooManyEntriesCheck::attributes, MOST_CODES, problems);
        check("values of attributes", lineage, TooManyEntriesCheck::values, MOST_TEXTS, problems);

        List<Position> languages = new ArrayList<>();
        file.compiled().forEach(language -> languages.add(language.at()));
        file.fallbacks().forEach(fallback -> languages.add(fallback.from().at()));
        check(
                "languages and fallbacks",
                inheritedFallbacks(lineage),
                languages,
                RegistryLimits.MOST_LANGUAGES,
                file,
                problems);
        if (hasTooManyTitles(lineage)) {
            problems.add(
                    Rule.TOO_MANY_ENTRIES,
                    file.at(),
                    "codes and ranges in " + file.compiled().size() + " languages have more than the "
                            + RegistryLimits.MOST_TITLES
                            + " titles that a registry may have; list fewer languages, or split it into several");
        }
    }

    /** Returns whether a registry is too large to look at each of its texts. */
    static boolean hasTooManyTitles(Lineage lineage) {
        long entries = (long) lineage.inheritedCodes().size()
                + lineage.inheritedRanges().size()
                + lineage.file().codes().size()
                + lineage.file().ranges().size();
        return entries * lineage.file().compiled().size() > RegistryLimits.MOST_TITLES;
    }

    private static List<Position> codes(DeclaredRegistry file) {
        return file.newCodes().stream().map(code -> code.span().at()).toList();
    }

    private static List<Position> ranges(DeclaredRegistry file) {
        return file.newRanges().stream().map(range -> range.span().at()).toList();
    }

    private static List<Position> aliases(DeclaredRegistry file) {
        return file.codes().stream()
                .flatMap(code -> code.aliases().stream())
                .map(Located::at)
                .toList();
    }

    private static List<Position> retired(DeclaredRegistry file) {
        return file.retired().stream().map(retired -> retired.span().at()).toList();
    }

    private static List<Position> attributes(DeclaredRegistry file) {
        return file.attributes().stream()
                .flatMap(attribute -> Stream.concat(Stream.of(attribute.name()), attribute.values().stream()))
                .map(Located::at)
                .toList();
    }

    private static List<Position> values(DeclaredRegistry file) {
        return file.codes().stream()
                .flatMap(code -> code.attributes().values().stream())
                .map(value -> value.value().at())
                .toList();
    }

    /** Counts what {@link dev.closecodes.processor.model.Registry#fallback()} will have of parents, this file's own left out. */
    private static int inheritedFallbacks(Lineage lineage) {
        List<String> languages = lineage.file().compiledTags();
        Set<String> inherited = lineage.ancestors().stream()
                .flatMap(ancestor -> ancestor.fallbacks().stream())
                .filter(fallback -> languages.contains(fallback.to().value()))
                .map(fallback -> fallback.from().value())
                .collect(Collectors.toCollection(HashSet::new));
        languages.forEach(inherited::remove);
        lineage.file().fallbacks().forEach(own -> inherited.remove(own.from().value()));
        return inherited.size();
    }

    private static void check(
            String what,
            Lineage lineage,
            Function<DeclaredRegistry, List<Position>> entries,
            int most,
            Problems problems) {
        int inherited = lineage.ancestors().stream()
                .mapToInt(ancestor -> entries.apply(ancestor).size())
                .sum();
        check(what, inherited, entries.apply(lineage.file()), most, lineage.file(), problems);
    }

    private static void check(
            String what, int inherited, List<Position> own, int most, DeclaredRegistry file, Problems problems) {
        int all = inherited + own.size();
        if (all > most) {
            problems.add(
                    Rule.TOO_MANY_ENTRIES,
                    inherited >= most ? file.at() : own.get(most - inherited),
                    all + " " + what + " are more than the " + most
                            + " that a registry may have, since a class file holds"
                            + " no more; split it into several, each for a host of its own");
        }
    }
}
