package dev.closecodes.processor.generate.javascript;

import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;

/** Literals of JavaScript (ECMA-262 section 12.9). */
final class JavaScriptText {

    private static final int WIDTH = 100;

    /** What leaves room for the name of a constant. */
    private static final int ONE_LINE = 64;

    /** Format characters as of Unicode 13, as the ends of ranges: the list of a running JDK grows. */
    private static final String FORMAT =
            "\u00AD\u00AD\u0600\u0605\u061C\u061C\u06DD\u06DD\u070F\u070F\u08E2\u08E2\u180E\u180E"
                    + "\u200B\u200F\u202A\u202E\u2060\u2064\u2066\u206F\uFEFF\uFEFF\uFFF9\uFFFB";

    private JavaScriptText() {}

    /**
     * Returns a string with its quotation marks. What could end a line, or the script element that a page may put a module
     * into, is escaped.
     */
    static String string(String text) {
        StringBuilder literal = new StringBuilder(text.length() + 2).append('\'');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '\\') {
                literal.append('\\').append(c);
            } else if (c == '\n') {
                literal.append("\\n");
            } else if (isUnsafe(c)) {
                literal.append("\\u").append(HexFormat.of().toHexDigits(c));
            } else {
                literal.append(c);
            }
        }
        return literal.append('\'').toString();
    }

    private static boolean isUnsafe(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == '<' || (c > '~' && (Character.isSpaceChar(c) || isFormat(c)));
        };
    }

    private static boolean isFormat(char c) {
        for (int i = 0; i < FORMAT.length(); i += 2) {
            if (FORMAT.charAt(i) <= c && c <= FORMAT.charAt(i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the name of a property: with quotation marks where it is not an identifier. */
    static String property(String name) {
        return name.matches("[A-Za-z_][A-Za-z0-9_]*") ? name : string(name);
    }

    /** Returns an array of what is JavaScript already, on as many lines as it needs. */
    static String array(List<String> items) {
        String line = "[" + String.join(", ", items) + "]";
        return line.length() <= ONE_LINE ? line : "[\n" + wrapped(items) + "]";
    }

    private static String wrapped(List<String> items) {
        StringBuilder lines = new StringBuilder();
        StringBuilder line = new StringBuilder(" ");
        for (String item : items) {
            if (line.length() > 1 && line.length() + item.length() + 2 > WIDTH) {
                lines.append(line).append('\n');
                line = new StringBuilder(" ");
            }
            line.append(' ').append(item).append(',');
        }
        return lines.append(line).append('\n').toString();
    }

    /** Returns spans of numbers as an array of pairs. */
    static String spans(List<List<Integer>> spans) {
        return array(spans.stream().map(Object::toString).toList());
    }

    /** Returns a union of TypeScript's string types. */
    static String union(List<String> names) {
        StringJoiner line = new StringJoiner(" | ");
        StringJoiner lines = new StringJoiner("\n  | ", "\n  | ", "");
        for (String name : names) {
            line.add(string(name));
            lines.add(string(name));
        }
        return line.length() <= ONE_LINE ? " " + line : lines.toString();
    }
}
