package dev.closecodes.processor.problem;

import java.util.regex.Pattern;

/** A value in a message: in quotes, and not longer than a message bears. */
public final class Quote {

    private static final int LONGEST = 60;

    /** What a terminal would obey, or show in another order (Unicode Standard Annex 9). */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\u2028-\\u202E\\u2066-\\u2069&&[^\\t\\n]]");

    private Quote() {}

    /** Returns the value in double quotes, its end left out where it is long. */
    public static String of(String value) {
        return "\"" + printable(shortened(value)) + "\"";
    }

    /** Returns a text with a replacement character for each that a terminal would not just show. */
    public static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("\uFFFD");
    }

    /** The value, its end left out where it is long. */
    public static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
