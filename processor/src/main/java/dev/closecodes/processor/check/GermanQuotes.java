package dev.closecodes.processor.check;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Sets the quotes of a German text. */
final class GermanQuotes {

    private static final String DOUBLE = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";
    private static final String SINGLE = "'\u2018\u2019\u201A\u201B\u2039\u203A";

    private final StringBuilder text;

    /** Where the quotes stand that are open, the outermost last. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private boolean pairs = true;

    GermanQuotes(String text) {
        this.text = new StringBuilder(text);
    }

    /** Returns the text as it should be; null when quotes do not pair. */
    @Nullable
    String set() {
        // The depth is known when the outer quote is open: pairs are set as they close, from the inside.
        for (int i = 0; i < text.length(); i++) {
            boolean isDouble = DOUBLE.indexOf(text.charAt(i)) >= 0;
            if ((isDouble || SINGLE.indexOf(text.charAt(i)) >= 0) && !isMentioned(i)) {
                if (isDouble) {
                    readDouble(i);
                } else {
                    readSingle(i);
                }
            }
        }
        pairs &= open.stream().allMatch(at -> "\u201E\u00BB".indexOf(text.charAt(at)) >= 0 || isSingle(at));
        return pairs ? text.toString() : null;
    }

    private void readDouble(int at) {
        if (opens(at)) {
            open.push(at);
            return;
        }
        // A single one that nothing closed was an apostrophe.
        while (!open.isEmpty() && isSingle(open.peek())) {
            open.pop();
        }
        if (!open.isEmpty()) {
            setPair(open.pop(), at);
        } else if (!isInches(at)) {
            pairs &= text.charAt(at) == '\u201C' || text.charAt(at) == '\u00AB';
        }
    }

    // Outside other quotes they are left: an apostrophe is more likely.
    private void readSingle(int at) {
        if (!open.isEmpty() && !isSingle(open.peek()) && opens(at) && text.charAt(at) != '\u2019') {
            open.push(at);
        } else if (!open.isEmpty() && isSingle(open.peek()) && !isInsideWord(at)) {
            setPair(open.pop(), at);
        }
    }

    private void setPair(int opening, int closing) {
        String pair = "" + text.charAt(opening) + text.charAt(closing);
        boolean isInner = open.size() % 2 == 1;
        boolean isRight = isInner
                ? pair.equals("\u201A\u2018") || pair.equals("\u203A\u2039") || isOtherKind(pair)
                : pair.equals("\u201E\u201C") || pair.equals("\u00BB\u00AB");
        if (!isRight) {
            boolean pointed = isInner && text.charAt(open.peek()) == '\u00BB';
            text.setCharAt(opening, !isInner ? '\u201E' : pointed ? '\u203A' : '\u201A');
            text.setCharAt(closing, !isInner ? '\u201C' : pointed ? '\u2039' : '\u2018');
        }
    }

    // „ within » and the other way round.
    private boolean isOtherKind(String pair) {
        char outer = text.charAt(open.peek());
        return (pair.equals("\u201E\u201C") && outer == '\u00BB') || (pair.equals("\u00BB\u00AB") && outer == '\u201E');
    }

    /** Whether a quote opens, by what stands beside it; where that leaves it open, whether none is to be closed. */
    private boolean opens(int at) {
        char quote = text.charAt(at);
        if (quote == '\u201E' || quote == '\u201A') {
            return true;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        if (isOutside(before) && !isGap(after)) {
            return true;
        }
        boolean between = isWord(before) && isWord(after);
        return between && open.isEmpty() && !isInches(at);
    }

    private static boolean isOutside(char before) {
        return isGap(before)
                || switch (Character.getType(before)) {
                    case Character.START_PUNCTUATION, Character.DASH_PUNCTUATION -> true;
                    default -> "/=\u201C\u00AB\u00BB".indexOf(before) >= 0;
                };
    }

    private static boolean isGap(char c) {
        return c == ' ' || c == '\n';
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Prose.isMask(c);
    }

    private boolean isInsideWord(int at) {
        return at > 0 && at + 1 < text.length() && isWord(text.charAt(at - 1)) && isWord(text.charAt(at + 1));
    }

    private boolean isInches(int at) {
        return text.charAt(at) == '"' && at > 0 && "0123456789\uE003\u2032'".indexOf(text.charAt(at - 1)) >= 0;
    }

    // Alone between spaces, or quoted itself.
    private boolean isMentioned(int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char after = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return (isGap(before) && isGap(after))
                || (before == '\u201E' && after == '\u201C')
                || (before == '\'' && after == '\'');
    }

    private boolean isSingle(int at) {
        return SINGLE.indexOf(text.charAt(at)) >= 0;
    }
}
