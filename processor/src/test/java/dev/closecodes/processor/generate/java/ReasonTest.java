package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Close reasons: at most 123 bytes in UTF-8, in which a lone surrogate is U+FFFD. */
class ReasonTest {

    private static final int SEED = 6455;

    @TempDir
    static Path folder;

    private static GeneratedCode code;

    @BeforeAll
    static void compile() {
        code = new SourceTree(folder).host("").compile().requireSuccess();
    }

    @Test
    void boundaries() {
        for (String character :
                List.of("a", "\u00e9", "\u20ac", "\uD83D\uDE00", "\uD83D", "\uDE00", "\u0000", "\uFFFF")) {
            for (int padding = 115; padding <= 125; padding++) {
                check("x".repeat(padding) + character, "padding " + padding);
                check("x".repeat(padding) + character + "x", "padding and tail " + padding);
                check(character.repeat(padding), "repeated " + padding);
            }
        }
        check("", "empty");
        check("x".repeat(100_000), "long");
    }

    @Test
    void pairAtTheEdgeIsNotSplit() {
        String kept = "x".repeat(120);
        assertEquals(kept, truncated(kept + "\uD83D\uDE00"));
        assertEquals("x".repeat(119) + "\uD83D\uDE00", truncated("x".repeat(119) + "\uD83D\uDE00y"));
        assertEquals(kept + "\uD83D", truncated(kept + "\uD83Dy"));
    }

    @Test
    void anyText() {
        for (int round = 0; round < 20_000; round++) {
            Random random = new Random(SEED + round);
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(140);
            while (text.length() < length) {
                switch (random.nextInt(6)) {
                    case 0 -> text.append((char) random.nextInt(0x10000));
                    case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
                    case 2 -> text.appendCodePoint(0x10000 + random.nextInt(0x100000));
                    case 3 -> text.append((char) (0x80 + random.nextInt(0x780)));
                    default -> text.append((char) (' ' + random.nextInt(95)));
                }
            }
            check(text.toString(), "seed " + (SEED + round));
        }
    }

    @Test
    void nullIsRefused() {
        for (String method : List.of("reasonFits", "requireReason", "truncateReason")) {
            assertThrows(
                    NullPointerException.class, () -> code.call("CloseCodes", method, new Object[] {null}), method);
        }
    }

    private static void check(String text, String what) {
        boolean fits = bytes(text) <= 123;
        assertEquals(fits, code.call("CloseCodes", "reasonFits", text), what);
        assertEquals(longestPrefix(text), truncated(text), what);
        if (fits) {
            assertSame(text, code.call("CloseCodes", "requireReason", text), what);
        } else {
            String message = assertThrows(
                            IllegalArgumentException.class, () -> code.call("CloseCodes", "requireReason", text), what)
                    .getMessage();
            assertTrue(message.contains("123"), message);
            assertFalse(message.contains("null"), message);
        }
    }

    private static String truncated(String text) {
        return (String) code.call("CloseCodes", "truncateReason", text);
    }

    private static int bytes(String text) {
        StringBuilder wellFormed = new StringBuilder();
        text.codePoints()
                .map(character -> 0xD800 <= character && character <= 0xDFFF ? 0xFFFD : character)
                .forEach(wellFormed::appendCodePoint);
        return wellFormed.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    private static String longestPrefix(String text) {
        for (int end = Math.min(text.length(), 124); ; end--) {
            boolean splits =
                    0 < end && end < text.length() && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end));
            if (!splits && bytes(text.substring(0, end)) <= 123) {
                return text.substring(0, end);
            }
        }
    }
}
