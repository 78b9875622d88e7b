package dev.closecodes.fuzz;

/** Texts that a fuzzer thinks up, and the ways to write them in YAML. */
final class MadeUpTexts {

    private static final String[] SPECIAL = {
        "\\",
        "\"",
        "'",
        "*/",
        "/*",
        "\\u0022",
        "$L",
        "%s",
        "{0}",
        "{@link",
        "}",
        "<b>",
        "&amp;",
        "</script>",
        "\n",
        " ",
        "#",
        ":",
        "=",
        "!",
        "|",
        "`",
        "\u00a0",
        "\u00e9",
        "\u4e2d",
        "\ud83d\ude00",
        "\u200f",
        "\u061c",
        "@see",
        "]]>"
    };

    private final Choices choices;

    MadeUpTexts(Choices choices) {
        this.choices = choices;
    }

    /** A text of up to so many pieces; mostly one that is allowed. */
    String text(int most) {
        StringBuilder text = new StringBuilder("t");
        int pieces = choices.number(0, most);
        for (int piece = 0; piece < pieces; piece++) {
            if (choices.yes()) {
                text.append(choices.oneOf(SPECIAL));
            } else {
                text.append(choices.character());
            }
        }
        // A forbidden character ends the way at the parser: let few of them through.
        return choices.number(0, 63) == 63 ? text.toString() : allowed(text.toString());
    }

    /** The text as a YAML scalar. */
    String yaml(String text) {
        boolean single = text.chars().allMatch(c -> ' ' <= c && c < 0x7f) && choices.yes();
        return single ? "'" + text.replace("'", "''") + "'" : doubleQuoted(text);
    }

    private String doubleQuoted(String text) {
        boolean escaped = choices.yes();
        StringBuilder yaml = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                yaml.append('\\').appendCodePoint(c);
            } else if (c == '\n') {
                yaml.append("\\n");
            } else if (c < ' ' || isDoubtful(c) || (escaped && c >= 0x7f)) {
                yaml.append(String.format("\\U%08X", c));
            } else {
                yaml.appendCodePoint(c);
            }
        });
        return yaml.append('"').toString();
    }

    private static String allowed(String text) {
        StringBuilder allowed = new StringBuilder();
        text.codePoints().map(c -> c != '\n' && isDoubtful(c) ? 'x' : c).forEach(allowed::appendCodePoint);
        return allowed.toString();
    }

    /** The characters that the documentation forbids. */
    private static boolean isDoubtful(int c) {
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
