package dev.closecodes.processor.check;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in which what is not prose (code, addresses, names of files, numbers, emoticons) is masked, a character by a
 * character. The rules of a language apply to what is left.
 */
final class Prose {

    /** Masks what a sentence takes as a word. */
    static final char WORD = '\uE000';

    /** Masks what a page shows as a no-break space. */
    static final char NO_BREAK = '\uE001';

    /** Masks an emoticon. */
    static final char EMOTICON = '\uE002';

    /** Masks a number with marks inside. */
    static final char NUMBER = '\uE003';

    private final String text;
    private String masked;

    private Prose(String text) {
        this.text = text;
        this.masked = text;
    }

    /** Returns {@code text} with everything masked that is not prose. */
    static Prose of(String text) {
        Prose prose = new Prose(text);
        prose.mask(NotProse.MASKS, WORD);
        prose.mask(NotProse.NO_BREAK_SPACE, NO_BREAK);
        prose.mask(NotProse.NUMBER, NUMBER);
        NotProse.WORDS.forEach(pattern -> prose.mask(pattern, WORD));
        prose.mask(NotProse.EMOTICON, EMOTICON);
        return prose;
    }

    /** Returns the text, as long as before, with masks. */
    String masked() {
        return masked;
    }

    /**
     * Returns a text without masks.
     *
     * @param set {@link #masked} after a rule has changed it; every mask is still there, in its order
     */
    String restore(String set) {
        StringBuilder restored = new StringBuilder(set.length());
        int next = 0;
        for (int i = 0; i < set.length(); i++) {
            if (isMask(set.charAt(i))) {
                while (!isMask(masked.charAt(next))) {
                    next++;
                }
                restored.append(text.charAt(next++));
            } else {
                restored.append(set.charAt(i));
            }
        }
        return restored.toString();
    }

    static boolean isMask(char c) {
        return c >= WORD && c <= NUMBER;
    }

    private void mask(Pattern pattern, char mask) {
        Matcher matcher = pattern.matcher(masked);
        if (matcher.find()) {
            masked = matcher.replaceAll(found -> masks(found, mask));
        }
    }

    // What an earlier pattern masked keeps its mask.
    private static String masks(MatchResult found, char mask) {
        StringBuilder masks = new StringBuilder(found.group());
        for (int i = 0; i < masks.length(); i++) {
            masks.setCharAt(i, isMask(masks.charAt(i)) && mask != WORD ? masks.charAt(i) : mask);
        }
        return masks.toString();
    }
}
