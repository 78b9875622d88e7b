package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.model.Text;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Text in Markdown that nobody takes for markup, in a file of one language. A text of the registry that is in another
 * language says so; interface words that English stands in for do not, for the sake of those who read the file raw.
 */
final class MarkdownText {

    private static final String SPECIAL = "\\`*[]<|#~$";
    private static final Pattern ENTITY = Pattern.compile("&(?=[#A-Za-z])");
    private static final Pattern UNDERSCORE = Pattern.compile("(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])");
    private static final Pattern BARE_ADDRESS = Pattern.compile(":(?=//)|(?<=\\b[Ww]{3})\\.");

    /** What begins a list, a quotation, a rule or a heading at the start of a line. */
    private static final Pattern LINE_START = Pattern.compile("^([0-9]*)(?=[-+=>.)])");

    private static final Pattern AROUND = Pattern.compile("^\n+|\n+$");
    private static final Pattern EDGE_SPACE = Pattern.compile("^ | $");

    private final PageLanguage language;

    /** The interface words as they stand in the file. */
    private final Map<Word, String> words = new EnumMap<>(Word.class);

    MarkdownText(PageLanguage language) {
        this.language = language;
    }

    /** A title, wherever it stands. */
    String title(Text text) {
        return inline(text.title(), text.language());
    }

    /** A text as a paragraph of its own, which keeps its line feeds, except those around it. */
    String paragraph(String text, String tag) {
        List<String> lines = lines(text);
        lines.replaceAll(MarkdownText::escapeStart);
        return marked(String.join("\\\n", lines), tag);
    }

    /** A text in a heading, a list or a cell, where a line feed would end it. */
    String inline(String text, String tag) {
        return marked(String.join("<br>", lines(text)), tag);
    }

    private String marked(String markdown, String tag) {
        if (tag.equals(language.tag()) || tag.equals(CodeFacts.NO_LANGUAGE)) {
            return markdown;
        }
        boolean rightToLeft = PageLanguage.isRightToLeft(tag);
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
            boolean letterOrDigit = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
            if (!letterOrDigit && "_.:/-".indexOf(c) < 0) {
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
        return words.computeIfAbsent(
                word, key -> String.join(" ", lines(language.words().get(key))));
    }

    private static List<String> lines(String text) {
        String stripped = text.startsWith("\n") || text.endsWith("\n")
                ? AROUND.matcher(text).replaceAll("")
                : text;
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = stripped.indexOf('\n'); end >= 0; end = stripped.indexOf('\n', start)) {
            lines.add(escape(stripped.substring(start, end)));
            start = end + 1;
        }
        lines.add(escape(stripped.substring(start)));
        return lines;
    }

    private static String escapeStart(String line) {
        boolean plain = line.isEmpty() || Character.isLetter(line.charAt(0));
        return plain ? line : LINE_START.matcher(line).replaceFirst("$1\\\\");
    }

    // Most texts have nothing of what a pattern looks for, and to ask for that first is ten times as fast.
    private static String escape(String line) {
        StringBuilder escaped = new StringBuilder();
        int done = 0;
        for (int i = 0; i < line.length(); i++) {
            if (SPECIAL.indexOf(line.charAt(i)) >= 0) {
                escaped.append(line, done, i).append('\\');
                done = i;
            }
        }
        String text = escaped.isEmpty()
                ? line
                : escaped.append(line, done, line.length()).toString();
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll("\\\\&");
        }
        if (text.indexOf('_') >= 0) {
            text = UNDERSCORE.matcher(text).replaceAll("\\\\_");
        }
        if (text.contains("//") || text.contains("w.") || text.contains("W.")) {
            text = BARE_ADDRESS.matcher(text).replaceAll(found -> "\\\\" + found.group());
        }
        return text.startsWith(" ") || text.endsWith(" ")
                ? EDGE_SPACE.matcher(text).replaceAll("&#32;")
                : text;
    }
}
