package dev.closecodes.processor.generate.javascript;

import java.util.regex.Pattern;

/**
 * Comments that editors show. They take them for Markdown, so what Markdown, HTML, a tag or the comment's end would take
 * for its own is a character reference.
 */
final class JsDoc {

    private static final Pattern ACTIVE = Pattern.compile("[&<>*`\\[\\]\\\\@{}~|]|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");

    /** What begins a list, a heading or code, or would be lost at the end of a line. */
    private static final Pattern WHOLE_LINE = Pattern.compile("^[-+=#:\\s\\p{Z}]|(?<=^\\d{1,9})[.)]|[\\s\\p{Z}]$");

    private static final Pattern END = Pattern.compile("[\\s\\p{Z}]$");

    private JsDoc() {}

    /** Returns a comment of lines, indented. */
    static String comment(String indent, String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length == 1) {
            return indent + "/** " + text + " */\n";
        }
        StringBuilder comment = new StringBuilder(indent).append("/**\n");
        for (String line : lines) {
            comment.append(indent).append(line.isEmpty() ? " *" : " * " + line).append('\n');
        }
        return comment.append(indent).append(" */\n").toString();
    }

    /** Returns a text that is shown as it is. */
    static String escape(String text) {
        return escape(text, WHOLE_LINE);
    }

    /** Returns a text that is shown as it is after others in its line. */
    static String inline(String text) {
        return escape(text, END);
    }

    private static String escape(String text, Pattern edgeOfFirst) {
        StringBuilder escaped = new StringBuilder();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            escaped.append(i == 0 ? "" : "\n")
                    .append(replace(i == 0 ? edgeOfFirst : WHOLE_LINE, replace(ACTIVE, lines[i])));
        }
        return escaped.toString();
    }

    /** Returns a web address as it stands in the parentheses of a link. */
    static String address(String address) {
        return address.replace("(", "%28").replace(")", "%29");
    }

    private static String replace(Pattern pattern, String line) {
        return pattern.matcher(line).replaceAll(match -> reference(match.group().charAt(0)));
    }

    private static String reference(char c) {
        return "&#" + (int) c + ";";
    }
}
