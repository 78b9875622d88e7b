package dev.closecodes.processor.generate.artifact;

/** Unicode escapes, as Java source and .properties files share them. */
public final class Hex {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private Hex() {}

    /** Adds a backslash, u, and four digits. */
    public static void appendUnicodeEscape(StringBuilder text, char c) {
        text.append("\\u")
                .append(DIGITS[c >> 12])
                .append(DIGITS[(c >> 8) & 0xF])
                .append(DIGITS[(c >> 4) & 0xF])
                .append(DIGITS[c & 0xF]);
    }
}
