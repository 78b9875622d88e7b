package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** Chinese has full-width punctuation after Han characters. */
final class HanPunctuationCheck implements Check {

    private static final String HALF = ",.;:!?()";
    private static final String FULL = "\uFF0C\u3002\uFF1B\uFF1A\uFF01\uFF1F\uFF08\uFF09";

    private static final String BRACKETS = "\u300B\u300D\u300F\u3011";

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (OwnText text : OwnText.of(lineage.file())) {
            if (text.primaryLanguage().equals("zh")) {
                Correction.report(
                        Rule.HAN_PUNCTUATION,
                        text,
                        corrected(text.text().value()),
                        "Chinese has full-width punctuation after Han characters",
                        problems);
            }
        }
    }

    static String corrected(String text) {
        StringBuilder corrected = new StringBuilder(text);
        for (int i = 1; i < text.length(); i++) {
            int mark = HALF.indexOf(text.charAt(i));
            if (mark >= 0 && isChinese(corrected.codePointBefore(i)) && !isInsideWord(text, i)) {
                corrected.setCharAt(i, FULL.charAt(mark));
                setPartner(corrected, i);
            }
        }
        return corrected.toString();
    }

    /** A Han character, or full-width punctuation behind one. */
    private static boolean isChinese(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                || FULL.indexOf(character) >= 0
                || BRACKETS.indexOf(character) >= 0;
    }

    // As in a name of a file or a host; brackets are no part of words.
    private static boolean isInsideWord(String text, int mark) {
        boolean bracket = text.charAt(mark) == '(' || text.charAt(mark) == ')';
        return !bracket
                && mark + 1 < text.length()
                && text.charAt(mark + 1) < 0x80
                && Character.isLetterOrDigit(text.charAt(mark + 1));
    }

    // Brackets change in pairs.
    private static void setPartner(StringBuilder text, int bracket) {
        if (text.charAt(bracket) == '\uFF08') {
            int closing = text.indexOf(")", bracket);
            if (closing >= 0) {
                text.setCharAt(closing, '\uFF09');
            }
        } else if (text.charAt(bracket) == '\uFF09') {
            int opening = text.lastIndexOf("(", bracket);
            if (opening >= 0) {
                text.setCharAt(opening, '\uFF08');
            }
        }
    }
}
