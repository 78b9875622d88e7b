package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.CodeFacts;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Text in Markdown that nobody takes for markup, in a file of one language. A text of the registry that is in another
 * language says so; interface words that English stands in for do not, for the sake of those who read the file raw.
 */
final class MarkdownText {

    private static final String SPECIAL = "\\`*[]<|#~$";

    /** What begins a list, a quotation, a rule or a heading at the start of a line, maybe after a number. */
    private static final String SPECIAL_AT_START = "-+=>.)";

    /** The characters of ASCII that need a closer look. */
    private static final boolean[] MAYBE_SPECIAL = new boolean[128];

    static {
        for (char c : (SPECIAL + "&_:.@").toCharArray()) {
            MAYBE_SPECIAL[c] = true;
        }
    }

    private static final String EDGE_SPACE = "&#32;";

    private final ReaderLanguage language;

    /** The interface words as they stand in the file. */
    private final Map<Word, String> words = new EnumMap<>(Word.class);

    MarkdownText(ReaderLanguage language) {
        this.language = language;
    }

    /** A title, wherever it stands. */
    String title(Text text) {
        return inline(text.title(), text.language());
    }

    /** A text as a paragraph of its own, which keeps its line feeds, except those around it. */
    String paragraph(String text, String tag) {
        StringBuilder paragraph = new StringBuilder();
        String before = "";
        for (String line : lines(text)) {
            paragraph.append(before).append(escapeStart(line));
            before = "\\\n";
        }
        return marked(paragraph.toString(), tag);
    }

    /** A text in a heading, a list or a cell, where a line feed would end it. */
    String inline(String text, String tag) {
        return marked(String.join("<br>", lines(text)), tag);
    }

    private String marked(String markdown, String tag) {
        if (tag.equals(language.tag()) || tag.equals(CodeFacts.NO_LANGUAGE)) {
            return markdown;
        }
        boolean rightToLeft = ReaderLanguage.isRightToLeft(tag);
        String direction = rightToLeft == language.isRightToLeft() ? "" : rightToLeft ? " dir=\"rtl\"" : " dir=\"ltr\"";
        return "<span lang=\"" + tag + "\"" + direction + ">" + markdown + "</span>";
    }

    /** A name as programs spell it. */
    static String code(String name) {
        return isPlainName(name) ? "`" + name + "`" : String.join("<br>", lines(name));
    }

    private static boolean isPlainName(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isLetter(c) && !isDigit(c) && "_.:/-".indexOf(c) < 0) {
                return false;
            }
        }
        return !name.isEmpty();
    }

    /** An anchor. */
    static String anchor(String name) {
        return "<a id=\"" + name + "\"></a>";
    }

    /** The words that cannot be mistaken, in the order of the file's language. */
    String word(Word word) {
        String known = words.get(word);
        if (known != null) {
            return known;
        }
        String escaped = String.join(" ", lines(language.words().get(word)));
        words.put(word, escaped);
        return escaped;
    }

    /** The same, with a value in its {@code {0}}. */
    String word(Word word, String value) {
        return String.join(" ", lines(language.words().get(word, value)));
    }

    private static List<String> lines(String text) {
        int start = 0;
        int last = text.length();
        while (start < last && text.charAt(start) == '\n') {
            start++;
        }
        while (start < last && text.charAt(last - 1) == '\n') {
            last--;
        }
        List<String> lines = new ArrayList<>();
        for (int end = text.indexOf('\n', start); end >= 0 && end < last; end = text.indexOf('\n', start)) {
            lines.add(escape(text.substring(start, end)));
            start = end + 1;
        }
        lines.add(escape(text.substring(start, last)));
        return lines;
    }

    private static String escapeStart(String line) {
        int digits = 0;
        while (digits < line.length() && isDigit(line.charAt(digits))) {
            digits++;
        }
        return digits < line.length() && SPECIAL_AT_START.indexOf(line.charAt(digits)) >= 0
                ? line.substring(0, digits) + "\\" + line.substring(digits)
                : line;
    }

    // What needs no escape, which is nearly everything, is copied as a whole.
    private static String escape(String line) {
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c >= MAYBE_SPECIAL.length || !MAYBE_SPECIAL[c]) {
                continue;
            }
            if (LateMarkup.isAt(line, i)) {
                escaped.append(line, done, i).append("<span>").append(c).append("</span>");
                done = i + 1;
            } else if (isMarkup(line, i)) {
                escaped.append(line, done, i).append('\\');
                done = i;
            }
        }
        String text = escaped.isEmpty()
                ? line
                : escaped.append(line, done, line.length()).toString();
        return text.startsWith(" ") || text.endsWith(" ") ? withoutEdgeSpace(text) : text;
    }

    private static boolean isMarkup(String line, int at) {
        char c = line.charAt(at);
        return switch (c) {
            case '&' -> isLetter(charAt(line, at + 1));
            case '_' -> !(isWord(charAt(line, at - 1)) && isWord(charAt(line, at + 1)));
            // GitHub's Markdown links bare addresses.
            case ':' -> line.startsWith("//", at + 1);
            case '.' -> isAfterWww(line, at);
            default -> SPECIAL.indexOf(c) >= 0;
        };
    }

    private static boolean isAfterWww(String line, int at) {
        return line.regionMatches(true, at - 3, "www", 0, 3) && !isWord(charAt(line, at - 4));
    }

    /** Markdown drops spaces around a line. */
    private static String withoutEdgeSpace(String text) {
        String begun = text.startsWith(" ") ? EDGE_SPACE + text.substring(1) : text;
        return begun.endsWith(" ") ? begun.substring(0, begun.length() - 1) + EDGE_SPACE : begun;
    }

    private static char charAt(String line, int at) {
        return at >= 0 && at < line.length() ? line.charAt(at) : '\n';
    }

    private static boolean isWord(char c) {
        return isLetter(c) || isDigit(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
