package dev.closecodes.processor.generate.java;

import java.util.ArrayList;
import java.util.List;

/**
 * The long passages of one source file, which are put into it when JavaPoet is done: it goes over all that it is given
 * twice, a pattern for line ends in hand, and more than half of what there is to write is text.
 */
final class Passages {

    // Control characters, which no text of a registry has, and which literals escape.
    private static final char BEGIN = '\u0001';
    private static final char END = '\u0002';

    private final List<String> passages = new ArrayList<>();

    /**
     * Takes a passage.
     *
     * @param passage lines of Java, or of a comment
     * @return what JavaPoet is given instead, to stand alone in a line
     */
    String mark(String passage) {
        passages.add(passage);
        return BEGIN + String.valueOf(passages.size() - 1) + END;
    }

    /**
     * Puts the passages in the place of their marks. Each line of a passage begins as that of the mark does: with its
     * indentation, and in a comment with its star.
     */
    String putInto(String source) {
        StringBuilder whole = new StringBuilder(source.length());
        int done = 0;
        for (int begin = source.indexOf(BEGIN); begin >= 0; begin = source.indexOf(BEGIN, done)) {
            int end = source.indexOf(END, begin);
            String passage = passages.get(Integer.parseInt(source, begin + 1, end, 10));
            String start = source.substring(source.lastIndexOf('\n', begin) + 1, begin);
            append(whole.append(source, done, begin), passage, start);
            done = end + 1;
        }
        return whole.append(source, done, source.length()).toString();
    }

    private static void append(StringBuilder whole, String passage, String start) {
        int done = 0;
        for (int end = passage.indexOf('\n'); end >= 0; end = passage.indexOf('\n', done)) {
            whole.append(passage, done, end).append('\n');
            boolean blank = passage.startsWith("\n", end + 1);
            whole.append(blank ? start.stripTrailing() : start);
            done = end + 1;
        }
        whole.append(passage, done, passage.length());
    }
}
