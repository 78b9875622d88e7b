package dev.closecodes.processor.load.properties;

import dev.closecodes.processor.load.text.ForbiddenCharacters;
import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads .properties files as {@link java.util.Properties#load(java.io.Reader)} does, which tells no places, takes the last of
 * two values without a word, and drops the backslash of an escape that does not exist.
 */
public final class PropertiesReader {

    private final Problems problems;
    private final List<PropertiesEntry> entries = new ArrayList<>();
    private final Map<String, Located<String>> seen = new HashMap<>();

    private PropertiesReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads a file.
     *
     * @param source its text
     * @param problems takes what is wrong
     * @return the entries that have a key, in file order, each key once
     */
    public static List<PropertiesEntry> read(SourceText source, Problems problems) {
        PropertiesReader reader = new PropertiesReader(problems);
        int line = 0;
        while (line < source.lines().size()) {
            if (LogicalLine.isComment(source.lines().get(line))) {
                line++;
            } else {
                LogicalLine logical = new LogicalLine(source, line);
                // A backslash alone leads to the next line, and has no entry of its own.
                if (!logical.content().isEmpty()) {
                    reader.add(logical);
                }
                line = logical.next();
            }
        }
        return reader.entries;
    }

    private void add(LogicalLine line) {
        String content = line.content();
        int keyEnd = keyEnd(content);
        int begin = valueBegin(content, keyEnd);
        String key = unescaped(line, 0, keyEnd);
        String value = unescaped(line, begin, content.length());
        if (key == null || ForbiddenCharacters.report(key, line.at(0, keyEnd), problems)) {
            return;
        }
        Located<String> name = new Located<>(key, line.at(0, keyEnd));
        Located<String> first = seen.putIfAbsent(key, name);
        if (first != null) {
            problems.add(
                    Rule.DUPLICATE_KEY,
                    name.at(),
                    Quote.of(key) + " stands here already, at " + first.at().clickable() + "; keep one of them");
            return;
        }
        boolean isEmpty = begin == content.length();
        Located<String> text =
                value == null ? null : new Located<>(value, isEmpty ? name.at() : line.at(begin, content.length()));
        boolean isRead = text != null && !ForbiddenCharacters.report(text.value(), text.at(), problems);
        entries.add(new PropertiesEntry(name, isRead ? text : null));
    }

    private static int keyEnd(String content) {
        int index = 0;
        while (index < content.length() && !isSeparator(content.charAt(index))) {
            index += content.charAt(index) == '\\' ? 2 : 1;
        }
        return Math.min(index, content.length());
    }

    private static boolean isSeparator(char c) {
        return c == '=' || c == ':' || LogicalLine.isBlank(c);
    }

    private static int valueBegin(String content, int keyEnd) {
        int begin = LogicalLine.skipBlank(content, keyEnd);
        boolean separated = begin < content.length() && (content.charAt(begin) == '=' || content.charAt(begin) == ':');
        return separated ? LogicalLine.skipBlank(content, begin + 1) : begin;
    }

    private @Nullable String unescaped(LogicalLine line, int from, int to) {
        String content = line.content();
        StringBuilder text = new StringBuilder(to - from);
        boolean right = true;
        int index = from;
        while (index < to) {
            char c = content.charAt(index);
            if (c != '\\') {
                text.append(c);
                index++;
                continue;
            }
            // A backslash at the very end of the file is none.
            char escaped = index + 1 < to ? content.charAt(index + 1) : ' ';
            int end = Math.min(to, index + (escaped == 'u' ? 6 : 2));
            int character = Escapes.character(content.substring(index, end));
            if (character < 0) {
                right = false;
                problems.add(
                        Rule.PROPERTIES_SYNTAX,
                        line.at(index, end),
                        escaped == 'u'
                                ? "\\u needs four hexadecimal digits after it, as in \\u00e9; add them, or write the"
                                        + " backslash twice"
                                : "\\" + escaped + " is not an escape; write a backslash twice");
            } else if (index + 1 < to) {
                text.append((char) character);
            }
            index = end;
        }
        return right ? text.toString() : null;
    }
}
