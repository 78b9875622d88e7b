package dev.closecodes.processor.load.properties;

import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.model.Position;
import java.util.Map;
import java.util.TreeMap;

/** An entry as {@link java.util.Properties#load(java.io.Reader)} sees it: lines that end with a backslash go on in the next. */
final class LogicalLine {

    private final SourceText source;
    private final StringBuilder content = new StringBuilder();

    /** Where in {@link #content} each line of the file begins, and where in that line it does. */
    private final TreeMap<Integer, Start> starts = new TreeMap<>();

    private int next;

    private record Start(int line, int column) {}

    /**
     * Reads an entry.
     *
     * @param source the file
     * @param line the number of its first line, from 0
     */
    LogicalLine(SourceText source, int line) {
        this.source = source;
        this.next = line;
        boolean goesOn = true;
        while (goesOn && next < source.lines().size()) {
            String natural = source.lines().get(next);
            if (next > line && content.isEmpty() && isComment(natural)) {
                // After a backslash alone the entry has not begun.
                return;
            }
            int begin = skipBlank(natural, 0);
            goesOn = isContinued(natural, begin);
            starts.put(content.length(), new Start(next, begin));
            content.append(natural, begin, natural.length() - (goesOn ? 1 : 0));
            next++;
        }
    }

    /** Returns what it holds, with its escapes. */
    String content() {
        return content.toString();
    }

    /** Returns the number of the line of the file that follows. */
    int next() {
        return next;
    }

    /**
     * Returns the position of a part, as far as it is in one line of the file.
     *
     * @param from the first character of the part
     * @param to the character after its last
     */
    Position at(int from, int to) {
        Map.Entry<Integer, Start> begin = starts.floorEntry(from);
        Integer nextLine = starts.higherKey(from);
        int end = nextLine == null ? to : Math.min(to, nextLine);
        Start start = begin.getValue();
        String natural = source.lines().get(start.line());
        int index = start.column() + from - begin.getKey();
        return source.position(
                start.line(), natural.codePointCount(0, index), Character.codePointCount(content, from, end));
    }

    /** Returns whether a line of the file has no entry. */
    static boolean isComment(String natural) {
        int begin = skipBlank(natural, 0);
        return begin == natural.length() || natural.charAt(begin) == '#' || natural.charAt(begin) == '!';
    }

    static int skipBlank(CharSequence text, int from) {
        int index = from;
        while (index < text.length() && isBlank(text.charAt(index))) {
            index++;
        }
        return index;
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f';
    }

    // An even number of backslashes stands for half as many.
    private static boolean isContinued(String natural, int begin) {
        int end = natural.length();
        while (end > begin && natural.charAt(end - 1) == '\\') {
            end--;
        }
        return (natural.length() - end) % 2 == 1;
    }
}
