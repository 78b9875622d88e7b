package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.RegistryLimits;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;

/** What a registry lists fits the classes that are made of it: a method has at most 64 KB (JVMS section 4.7.3). */
final class TooManyEntriesCheck implements Check {

    /** A constant takes 27 bytes of the Eclipse compiler's static initializer, which ends at 2,427; 19 of javac's. */
    private static final int MOST_CODES = 2_400;

    /** A constant with three arguments takes 33. */
    private static final int MOST_RANGES = 1_900;

    @Override
    public void check(Lineage lineage, Problems problems) {
        DeclaredRegistry file = lineage.file();
        List<Position> codes = new ArrayList<>();
        file.newCodes().forEach(code -> codes.add(code.span().at()));
        check("codes", lineage.inheritedCodes().size(), codes, MOST_CODES, file, problems);

        List<Position> ranges = new ArrayList<>();
        file.newRanges().forEach(range -> ranges.add(range.span().at()));
        check("ranges", lineage.inheritedRanges().size(), ranges, MOST_RANGES, file, problems);

        List<Position> languages = new ArrayList<>();
        file.compiled().forEach(language -> languages.add(language.at()));
        file.fallbacks().forEach(fallback -> languages.add(fallback.from().at()));
        check("languages and fallbacks", 0, languages, RegistryLimits.MOST_LANGUAGES, file, problems);
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

    private void check(
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
