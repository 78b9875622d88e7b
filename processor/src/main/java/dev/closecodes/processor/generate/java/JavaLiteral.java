package dev.closecodes.processor.generate.java;

import java.util.HexFormat;

/**
 * A string literal in ASCII (JLS section 3.10.5). JavaPoet's own has the characters themselves: of long texts in other
 * scripts, {@link JavaSource} would have to escape nearly each one again.
 */
final class JavaLiteral {

    private JavaLiteral() {}

    static String of(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        for (int i = 0; i < text.length(); i++) {
            append(literal, text.charAt(i));
        }
        return literal.append('"').toString();
    }

    private static void append(StringBuilder literal, char c) {
        switch (c) {
            case '"', '\\' -> literal.append('\\').append(c);
            case '\n' -> literal.append("\\n");
            case '\t' -> literal.append("\\t");
            default -> {
                if (c >= ' ' && c <= '~') {
                    literal.append(c);
                } else if (c < ' ') {
                    // Octal, and all digits: an escape of Unicode is read before the literal is, and might end it.
                    literal.append("\\0").append((char) ('0' + (c >> 3))).append((char) ('0' + (c & 7)));
                } else {
                    literal.append("\\u").append(HexFormat.of().toHexDigits(c));
                }
            }
        }
    }
}
