package dev.closecodes.processor.generate;

/** Unicode escapes, as Java source and .properties files share them. */
public final class Hex {

    private static final char[] DIGITS = "0123456789abcdef".toCharArray();

    private Hex() {}

    /** A backslash, u, and four digits. */
    public static String unicodeEscape(char c) {
        return new String(
                new char[] {'\\', 'u', DIGITS[c >> 12], DIGITS[(c >> 8) & 0xF], DIGITS[(c >> 4) & 0xF], DIGITS[c & 0xF]
                });
    }
}
