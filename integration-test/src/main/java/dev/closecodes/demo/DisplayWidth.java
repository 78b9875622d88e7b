package dev.closecodes.demo;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** How many columns of a terminal a text takes: a wide character takes two, a combining one none. */
final class DisplayWidth {

    private static final Set<UnicodeScript> WIDE =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int character) {
        switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> {
                return 0;
            }
            default -> {
                return isWide(character) ? 2 : 1;
            }
        }
    }

    private static boolean isWide(int character) {
        return WIDE.contains(UnicodeScript.of(character))
                || character >= 0x3000 && character <= 0x303E // ideographic punctuation
                || character >= 0xFF01 && character <= 0xFF60; // full-width forms
    }
}
