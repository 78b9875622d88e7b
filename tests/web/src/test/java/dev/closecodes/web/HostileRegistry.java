package dev.closecodes.web;

import java.util.List;

/** A registry whose every text is hostile to JavaScript, JSON, comments, Markdown or HTML. */
final class HostileRegistry {

    static final List<String> TEXTS = List.of(
            "*/ export const evil = 1; /*",
            "/** comment",
            "// comment",
            "'",
            "\"",
            "`",
            "`${alert(1)}`",
            "${alert(1)}",
            "\\",
            "\\'",
            "\\u002a\\u002f",
            "\\n\\t\\0",
            "' + alert(1) + '",
            "</script><script>alert(1)</script>",
            "<!-- <script>",
            "--> ]]>",
            "<b>bold</b> & &amp; &#42;",
            "__proto__",
            "constructor",
            "hasOwnProperty",
            "undefined",
            "@deprecated since ever",
            "{@link CloseCode}",
            "text\n@param x\n@returns y",
            "one\ntwo\n\nthree",
            "# heading",
            "- item\n1. item\n+ item",
            "    code block",
            "_a_ *b* **c** ~~d~~ snake_case_name",
            "[link](javascript:alert(1)) ![image](x)",
            "| a | b |",
            "\uD83D\uDE00 \uD83D\uDC68\u200D\uD83D\uDC69",
            "\u200Eleft\u200Fright\u061C",
            "soft\u00ADhyphen\u00A0no-break\u202Fspace",
            "\u5173\u95ED\u7801\uFF0C\u3002",
            "\uE000\uF8FF\uFFFD",
            "%s {0} $1 $& $$");

    private static final int FIRST = 4000;

    private HostileRegistry() {}

    static String name(int index) {
        return "CODE_" + index;
    }

    static int code(int index) {
        return FIRST + index;
    }

    static String yaml() {
        StringBuilder yaml = new StringBuilder("schema: 1\nextends: standard\nlanguages: [en, de]\ncodes:\n");
        for (int i = 0; i < TEXTS.size(); i++) {
            String text = TEXTS.get(i);
            yaml.append("  - code: " + code(i) + "\n    name: " + name(i) + "\n    title:\n      en: " + quoted(text)
                    + "\n      de: " + quoted(text + "d") + "\n    description:\n      en: " + quoted("x" + text)
                    + "\n      de: " + quoted("dx" + text) + "\n    since: " + quoted(text) + "\n    references: ["
                    + quoted(text) + "]\n    known-as: {acme: " + quoted(text) + "}\n    deprecated: {since: "
                    + quoted(text) + ", note: " + quoted(text) + "}\n");
        }
        yaml.append("retired:\n");
        for (int i = 0; i < TEXTS.size(); i++) {
            yaml.append("  - {code: " + (code(i) + 500) + ", note: " + quoted(TEXTS.get(i)) + "}\n");
        }
        return yaml.toString();
    }

    /** A double-quoted scalar of YAML 1.2 section 7.3.1, in ASCII. */
    private static String quoted(String text) {
        StringBuilder scalar = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            if (character == '"' || character == '\\') {
                scalar.append('\\').appendCodePoint(character);
            } else if (character < ' ' || character > '~') {
                scalar.append(String.format("\\U%08x", character));
            } else {
                scalar.appendCodePoint(character);
            }
        });
        return scalar.append('"').toString();
    }
}
