package dev.closecodes.processor.problem;

import dev.closecodes.processor.model.Position;
import java.util.Locale;

/** The line that a problem is in, with carets below what is meant. */
final class Excerpt {

    private static final int WIDTH = 120;
    private static final String CUT = "...";

    private Excerpt() {}

    static String of(Position at) {
        int start = at.column() - 1;
        int left = start < WIDTH * 2 / 3 ? 0 : start - WIDTH / 3;
        // Of a line of megabytes no more than what is shown is looked at.
        int[] window = at.lineText().codePoints().skip(left).limit(WIDTH + 1L).toArray();
        int width = Math.min(window.length, WIDTH);
        int column = Math.min(start - left, width);
        String before = left > 0 ? CUT : "";
        String after = window.length > WIDTH ? CUT : "";
        String shown = before + new String(window, 0, width) + after;
        String indent = " ".repeat(before.length()) + blank(window, column);
        String carets = "^".repeat(Math.max(1, Math.min(at.length(), width - column)));
        String number = String.format(Locale.ROOT, "%6d", at.line());
        return number + " | " + shown + "\n" + " ".repeat(number.length()) + " | " + indent + carets;
    }

    // A tab stays a tab, so that the carets stand below what they mean whatever the tab stops are.
    private static String blank(int[] line, int to) {
        StringBuilder blank = new StringBuilder();
        for (int i = 0; i < to; i++) {
            blank.append(line[i] == '\t' ? '\t' : ' ');
        }
        return blank.toString();
    }
}
