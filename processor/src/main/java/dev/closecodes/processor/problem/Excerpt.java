package dev.closecodes.processor.problem;

import dev.closecodes.processor.model.Position;

/** The line that a problem is in, with carets below what is meant. */
final class Excerpt {

    private static final int WIDTH = 120;
    private static final String CUT = "...";

    private Excerpt() {}

    static String of(Position at) {
        int[] line = at.lineText().codePoints().toArray();
        int start = Math.min(at.column() - 1, line.length);
        int length = Math.max(1, Math.min(at.length(), line.length - start));
        int from = start < WIDTH * 2 / 3 ? 0 : start - WIDTH / 3;
        int to = Math.min(line.length, from + WIDTH);
        String before = from > 0 ? CUT : "";
        String after = to < line.length ? CUT : "";
        String shown = before + new String(line, from, to - from) + after;
        String indent = " ".repeat(before.length()) + blank(line, from, start);
        String carets = "^".repeat(Math.min(length, Math.max(1, to - start)));
        String number = String.format(java.util.Locale.ROOT, "%6d", at.line());
        return number + " | " + shown + "\n" + " ".repeat(number.length()) + " | " + indent + carets;
    }

    // A tab stays a tab, so that the carets stand below what they mean whatever the tab stops are.
    private static String blank(int[] line, int from, int to) {
        StringBuilder blank = new StringBuilder();
        for (int i = from; i < to; i++) {
            blank.append(line[i] == '\t' ? '\t' : ' ');
        }
        return blank.toString();
    }
}
