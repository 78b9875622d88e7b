package dev.closecodes.processor.problem;

/** A value in a message: in quotes, and not longer than a message bears. */
public final class Quote {

    private static final int LONGEST = 60;

    private Quote() {}

    /** The value in double quotes, its end left out where it is long. */
    public static String of(String value) {
        return "\"" + shortened(value) + "\"";
    }

    /** The value, its end left out where it is long. */
    public static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
