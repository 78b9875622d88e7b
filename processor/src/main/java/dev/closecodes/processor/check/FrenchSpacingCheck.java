package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** French has a no-break space before ; : ! ? and inside « »; Canada and Switzerland have rules of their own. */
final class FrenchSpacingCheck implements Check {

    // Publishers differ in which of the two stands where; either is taken.
    private static final Pattern NO_BREAK = Pattern.compile("[\\u00A0\\u202F]");

    // What ends a word or a phrase, spaces, marks, and what may follow the mark of a sentence.
    private static final Pattern MARK = Pattern.compile(
            "([\\p{L}\\p{N}\\p{M}\\p{Pe}\\p{Pf}\\p{Sc}\\p{So}%*_.\u2026'\"\uE000\uE002\uE003])(\\p{Zs}*)([;!?]+|:)"
                    + "(?=$|[\\s\\p{Zs}\\p{Pe}\\p{Pf}\u00AB.,\u2026\"*_\uE001])");

    private static final Pattern NAMES_A_MARK = Pattern.compile(
            "(?:signes?|caract\u00E8res?|symboles?|touches?|s\u00E9parateurs?|d\u00E9limiteurs?)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final String MARKS = ";:!?\u00AB\u00BB";

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (CheckedText text : CheckedText.of(lineage.file())) {
            Correction.report(Rule.FRENCH_SPACING, text, FrenchSpacingCheck::corrected, rule(text.region()), problems);
        }
    }

    private static String rule(String region) {
        return switch (region) {
            case "CA" ->
                "Canadian French has a no-break space before : and inside \u00AB \u00BB, and none before ; ! ?";
            case "CH" -> "Swiss French has no space inside \u00AB\u00BB, and no space before ; : ! ? that breaks";
            default -> "French has a no-break space before ; : ! ? and inside \u00AB \u00BB";
        };
    }

    static String corrected(CheckedText text) {
        String value = text.text().value();
        if (!text.primaryLanguage().equals("fr") || value.chars().noneMatch(c -> MARKS.indexOf(c) >= 0)) {
            return value;
        }
        Prose prose = Prose.of(value);
        String masked = prose.masked();
        String marked = MARK.matcher(masked)
                .replaceAll(found -> isMentioned(masked, found)
                        ? found.group()
                        : found.group(1) + space(found.group(2), found.group(3), text.region()) + found.group(3));
        return prose.restore(Guillemets.spaced(marked, text.region().equals("CH") ? "" : "\u00A0"));
    }

    private static String space(String spaces, String mark, String region) {
        boolean colon = mark.equals(":");
        if (region.equals("CA") && !colon) {
            return "";
        }
        if (NO_BREAK.matcher(spaces).matches() || (spaces.isEmpty() && region.equals("CH"))) {
            return spaces;
        }
        return colon ? "\u00A0" : "\u202F";
    }

    /** Whether a mark is spoken of rather than set, as in: le caractère ? est refusé. */
    private static boolean isMentioned(String text, MatchResult found) {
        String before = text.substring(Math.max(0, found.start(2) - 20), found.start(2));
        String after = text.substring(found.end(), Math.min(text.length(), found.end() + 2));
        if (found.group(2).isEmpty()) {
            return before.endsWith("\"") && after.startsWith("\"");
        }
        boolean goesOn = after.length() > 1 && after.charAt(0) == ' ' && Character.isLowerCase(after.charAt(1));
        boolean endsSentences = found.group(3).matches("[!?]");
        return goesOn
                && !NO_BREAK.matcher(found.group(2)).find()
                && (endsSentences || NAMES_A_MARK.matcher(before).find());
    }
}
