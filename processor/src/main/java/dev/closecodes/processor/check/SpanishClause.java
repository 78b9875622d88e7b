package dev.closecodes.processor.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where a question or an exclamation begins in Spanish. */
final class SpanishClause {

    /** Where a clause may begin: after a colon, a semicolon, a line, a sentence or an opening bracket or quote. */
    private static final Pattern BEFORE = Pattern.compile(
            "[:;] +|\\n *|(?:[.\u2026]|(?<![?!])[?!]++)[\\p{Pe}\\p{Pf}\"]* +|[(\\[\u00AB\u201C\u2018]|\" *");

    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[^\\p{L}])(?:Sr|Sra|Srta|Dr|Dra|D|Ud|Uds|Vd|Vds|p|pp|ej|p\u00E1g|n\u00FAm|n|art|av|tel|aprox|m\u00E1x"
                    + "|m\u00EDn|vs|EE|\\p{Lu})\\.$");

    /** Marks after which a question may begin within a sentence. */
    private static final Pattern UNSURE = Pattern.compile("[,\u2014\u2013\u2026]|\\.(?=\\S)| - ");

    /** How far back a clause is looked for: beyond it, it is not certain where it begins. */
    private static final int LONGEST = 1000;

    private SpanishClause() {}

    /**
     * Returns where the clause that a mark closes begins.
     *
     * @param text with masks
     * @param mark the index of the mark
     * @return the index of its first character; -1 when it is not certain
     */
    static int start(String text, int mark) {
        int from = Math.max(0, mark - LONGEST);
        int start = from == 0 ? 0 : -1;
        Matcher before = BEFORE.matcher(text).region(from, mark);
        while (before.find()) {
            char c = text.charAt(before.start());
            boolean opens = isOpening(text, before.start(), mark);
            boolean stops = c == '.' && !isAbbreviation(text, before.start() + 1);
            if (opens || stops || ":;\n?!\u2026".indexOf(c) >= 0) {
                start = before.end();
            }
        }
        if (start < 0) {
            return -1;
        }
        String clause = text.substring(start, mark);
        boolean goesOn = start > 1
                && ".?!\u2026".indexOf(text.charAt(lastVisible(text, start))) >= 0
                && Character.isLowerCase(text.codePointAt(start));
        return goesOn || clause.isEmpty() || UNSURE.matcher(clause).find() ? -1 : start;
    }

    // A bracket or a quote that is closed again before the mark is a part of the clause.
    private static boolean isOpening(String text, int at, int mark) {
        char opening = text.charAt(at);
        if (opening == '"') {
            return text.substring(at, mark).chars().filter(c -> c == '"').count() % 2 == 1
                    && mark + 1 < text.length()
                    && text.indexOf('"', mark) >= 0;
        }
        int kind = "([\u00AB\u201C\u2018".indexOf(opening);
        return kind >= 0 && !text.substring(at, mark).contains(")]\u00BB\u201D\u2019".substring(kind, kind + 1));
    }

    private static boolean isAbbreviation(String text, int end) {
        return ABBREVIATION.matcher(text.substring(Math.max(0, end - 10), end)).find();
    }

    private static int lastVisible(String text, int end) {
        int last = end - 1;
        while (last > 0 && text.charAt(last) == ' ') {
            last--;
        }
        return last;
    }

    static boolean endsWord(char c) {
        return Character.isLetterOrDigit(c)
                || Prose.isMask(c)
                || ")]}\u00BB\u201D\u2019\"'\u2026.%\u20AC$\u00BA\u00AA*_".indexOf(c) >= 0;
    }
}
