package dev.closecodes.processor.load.text;

import java.util.Locale;

/** Characters that have no place in a text: they are invisible, or they reorder what stands around them. */
public final class Characters {

    /** Stands in for a character that was reported, so that the rest of the file can be read. */
    static final int REPLACEMENT = 0xFFFD;

    private Characters() {}

    /** Whether a code point may not be in a text at all. */
    public static boolean isForbidden(int character) {
        if (' ' <= character && character <= '~') {
            return false;
        }
        return (Character.getType(character) == Character.CONTROL && character != '\n')
                || (0xD800 <= character && character <= 0xDFFF)
                || character == 0x200B
                || character == 0xFEFF
                || character == 0xFFFE
                || character == 0xFFFF
                || character == 0x2028
                || character == 0x2029
                || (0x202A <= character && character <= 0x202E)
                || (0x2066 <= character && character <= 0x2069)
                || (0xE0000 <= character && character <= 0xE007F);
    }

    /**
     * Returns whether a text shows nothing: white space, and characters that are allowed and leave no mark.
     *
     * <p>By a list of our own, since the running JDK's follows its edition of Unicode, and the schema has the same.
     */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(Characters::isBlank);
    }

    private static boolean isBlank(int character) {
        return (0x09 <= character && character <= 0x0D)
                || (0x1C <= character && character <= 0x20)
                || (0x2000 <= character && character <= 0x200F && character != 0x200B)
                || (0x180B <= character && character <= 0x180F)
                || (0x205F <= character && character <= 0x2065)
                || (0x206A <= character && character <= 0x206F)
                || (0xFE00 <= character && character <= 0xFE0F)
                || (0xE0080 <= character && character <= 0xE0FFF)
                || "\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u2028\u2029\u202F\u2800\u3000\u3164\uFFA0"
                                .indexOf(character)
                        >= 0;
    }

    /** Whether a text has a character that may not be in one. */
    public static boolean isAnyForbidden(String text, boolean tabsAllowed) {
        for (int i = 0; i < text.length(); i++) {
            int c = text.charAt(i);
            if (' ' <= c && c <= '~') {
                continue;
            }
            if (Character.isSurrogate((char) c)) {
                c = text.codePointAt(i);
                i += Character.charCount(c) - 1;
            }
            if (isForbidden(c) && !(tabsAllowed && c == '\t')) {
                return true;
            }
        }
        return false;
    }

    /** The character in words, in ASCII. */
    public static String describe(int character) {
        String kind;
        if (character == '\t') {
            kind = "a tab";
        } else if (Character.getType(character) == Character.CONTROL) {
            kind = "a control character";
        } else if (Character.getType(character) == Character.SURROGATE) {
            kind = "half of a surrogate pair";
        } else if ((0x202A <= character && character <= 0x202E) || (0x2066 <= character && character <= 0x2069)) {
            kind = "which reorders the text around it";
        } else if (character == 0x2028 || character == 0x2029) {
            kind = "a line separator";
        } else {
            kind = "invisible or no character at all";
        }
        return String.format(Locale.ROOT, "U+%04X, %s", character, kind);
    }
}
