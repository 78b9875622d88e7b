package dev.closecodes.processor.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets the punctuation of a Chinese text, a kind of marks after the other. */
final class HanPunctuation {

    private static final String HALF = ",.;:!?()";
    private static final String FULL = "\uFF0C\u3002\uFF1B\uFF1A\uFF01\uFF1F\uFF08\uFF09";

    /** Closing marks and brackets that Chinese shares with nobody. */
    private static final String CLOSING = FULL + "\u300B\u300D\u300F\u3011";

    /** Marks that other scripts have too: what is before them counts. */
    private static final String SHARED = "\u201D\u2019\u2026\"%";

    /** More than anybody writes; looking farther back from each of them would take a long text's length times itself. */
    private static final int MARKS_IN_A_ROW = 16;

    private static final Pattern DOTS = Pattern.compile("\\.{3,}|\u3002{2,}");

    private final StringBuilder text;

    HanPunctuation(String text) {
        this.text = new StringBuilder(text);
    }

    String text() {
        return text.toString();
    }

    /** Sets the six dots of an ellipsis. */
    void dots() {
        Matcher dots = DOTS.matcher(text.toString());
        StringBuilder set = new StringBuilder();
        while (dots.find()) {
            dots.appendReplacement(set, isAfterHan(dots.start()) ? "\u2026\u2026" : dots.group());
        }
        dots.appendTail(set);
        text.setLength(0);
        text.append(set);
    }

    /** Sets brackets that pair, when one of the two follows a Han character. A lone one may be that of "1)". */
    void brackets() {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '\uFF08') {
                open.push(i);
            } else if ((c == ')' || c == '\uFF09') && !open.isEmpty()) {
                int opening = open.pop();
                boolean mixed = (c == ')') != (text.charAt(opening) == '(');
                if (mixed || isAfterHan(opening) || isAfterHan(i)) {
                    text.setCharAt(opening, '\uFF08');
                    text.setCharAt(i, '\uFF09');
                }
            }
        }
    }

    /** Sets the marks of a sentence, and drops the space that followed a half-width one. */
    void marks() {
        for (int i = 1; i < text.length(); i++) {
            int mark = HALF.indexOf(text.charAt(i));
            if (mark >= 0 && mark < HALF.indexOf('(') && isAfterHan(i) && !isInsideName(i)) {
                text.setCharAt(i, FULL.charAt(mark));
                while (i + 2 < text.length() && text.charAt(i + 1) == ' ') {
                    text.deleteCharAt(i + 1);
                }
            }
        }
    }

    /** Sets straight quotes that touch a Han character; false when they do not pair. */
    boolean quotes(boolean traditional) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '"' && !isMentioned(i) && (!open.isEmpty() || !isInches(i))) {
                if (open.isEmpty()) {
                    open.push(i);
                } else {
                    int opening = open.pop();
                    if (touchesHan(opening, i)) {
                        text.setCharAt(opening, traditional ? '\u300C' : '\u201C');
                        text.setCharAt(i, traditional ? '\u300D' : '\u201D');
                    }
                }
            }
        }
        return open.isEmpty() || (!isChinese(open.peek() + 1) && !isAfterHan(open.peek()));
    }

    private boolean touchesHan(int opening, int closing) {
        return isAfterHan(opening)
                || isChinese(closing + 1)
                || text.substring(opening, closing).codePoints().anyMatch(HanPunctuation::isHan);
    }

    private boolean isInches(int quote) {
        return quote > 0 && "0123456789\uE003".indexOf(text.charAt(quote - 1)) >= 0;
    }

    // Alone between spaces.
    private boolean isMentioned(int quote) {
        return (quote == 0 || text.charAt(quote - 1) == ' ')
                && (quote + 1 == text.length() || text.charAt(quote + 1) == ' ');
    }

    private boolean isAfterHan(int index) {
        int before = index;
        int last = Math.max(0, index - MARKS_IN_A_ROW);
        while (before > last && SHARED.indexOf(text.charAt(before - 1)) >= 0) {
            before--;
        }
        return before > 0 && (isHan(text.codePointBefore(before)) || CLOSING.indexOf(text.charAt(before - 1)) >= 0);
    }

    private boolean isChinese(int index) {
        return index < text.length() && isHan(text.codePointAt(index));
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    // As in a name of a file; the other marks are in no name.
    private boolean isInsideName(int mark) {
        return text.charAt(mark) == '.'
                && mark + 1 < text.length()
                && text.charAt(mark + 1) < 0x80
                && Character.isLetterOrDigit(text.charAt(mark + 1));
    }
}
