package dev.closecodes.processor.support;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Texts that a registry may hold, of characters that some format makes something of, and of any others. */
public final class RandomText {

    private static final List<String> SPECIAL = List.of(
            "\\",
            "\\u",
            "\"",
            "'",
            "\n",
            " ",
            "  ",
            "#",
            "!",
            "=",
            ":",
            "*/",
            "/*",
            "$L",
            "$",
            "%s",
            "{0}",
            "{@link",
            "}",
            "<b>",
            "&amp;",
            "\"\"\"",
            "\u00a0",
            "\u00e9",
            "\u4e2d",
            "\ud83d\ude00",
            "\u200f",
            "\u061c",
            "\ufffd",
            "u0041",
            "\\n",
            "\\\\");

    private RandomText() {}

    /** A text of at most so many bytes of UTF-8, in which something can be seen. */
    public static String of(Random random, int mostBytes) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(12);
        for (int piece = 0; piece < pieces; piece++) {
            text.append(random.nextInt(3) == 0 ? character(random) : SPECIAL.get(random.nextInt(SPECIAL.size())));
        }
        while (text.toString().getBytes(StandardCharsets.UTF_8).length > mostBytes) {
            text.setLength(text.offsetByCodePoints(text.length(), -1));
        }
        boolean isSeen = text.chars().anyMatch(c -> ' ' < c && c < 0x7f);
        return isSeen ? text.toString() : "x" + text;
    }

    private static String character(Random random) {
        int[] bounds = {0x7f, 0x250, 0x3000, 0x10000, 0x110000};
        int c;
        do {
            c = random.nextInt(bounds[random.nextInt(bounds.length)]);
        } while (isForbidden(c));
        return Character.toString(c);
    }

    /** What docs/codes-yaml.md forbids; line feeds are among the special ones. */
    private static boolean isForbidden(int c) {
        return Character.isISOControl(c)
                || (0xD800 <= c && c <= 0xDFFF)
                || c == 0x200B
                || c == 0xFEFF
                || c == 0xFFFE
                || c == 0xFFFF
                || c == 0x2028
                || c == 0x2029
                || (0x202A <= c && c <= 0x202E)
                || (0x2066 <= c && c <= 0x2069)
                || (0xE0000 <= c && c <= 0xE007F);
    }
}
