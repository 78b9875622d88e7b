package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spanish opens questions and exclamations with ¿ and ¡. */
final class SpanishMarksCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (CheckedText text : CheckedText.of(lineage.file())) {
            Correction.report(
                    Rule.SPANISH_MARKS,
                    text,
                    SpanishMarksCheck::corrected,
                    "Spanish opens a question with \u00BF and an exclamation with \u00A1",
                    problems);
        }
    }

    static @Nullable String corrected(CheckedText text) {
        String value = text.text().value();
        if (!text.primaryLanguage().equals("es") || (value.indexOf('?') < 0 && value.indexOf('!') < 0)) {
            return value;
        }
        Prose prose = Prose.of(value);
        String opened = opened(prose.masked());
        return opened == null ? null : prose.restore(opened);
    }

    private static @Nullable String opened(String text) {
        List<Character> open = new ArrayList<>();
        StringBuilder opened = new StringBuilder(text);
        int added = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == '\u00BF' || c == '\u00A1') && i + 1 < text.length() && text.charAt(i + 1) != ' ') {
                open.add(c == '\u00BF' ? '?' : '!');
            } else if (isMark(c)) {
                int end = i + 1;
                while (end < text.length() && isMark(text.charAt(end))) {
                    end++;
                }
                if (closes(text, i, end) && !close(open, text.substring(i, end))) {
                    int start = SpanishClause.start(text, i);
                    if (start < 0) {
                        return null;
                    }
                    String opening =
                            new StringBuilder(text.substring(i, end)).reverse().toString();
                    opened.insert(start + added, opening.replace('?', '\u00BF').replace('!', '\u00A1'));
                    added += opening.length();
                }
                i = end - 1;
            }
        }
        return opened.toString();
    }

    /** Takes what marks close from what is open; false when nothing is. A question may be opened as an exclamation. */
    private static boolean close(List<Character> open, String marks) {
        if (open.isEmpty()) {
            return false;
        }
        boolean closed = false;
        for (int i = 0; i < marks.length(); i++) {
            closed |= open.remove((Character) marks.charAt(i));
        }
        if (!closed) {
            open.remove(open.size() - 1);
        }
        return true;
    }

    /** Whether marks end words, as those do not that are spoken of or stand alone in brackets. */
    private static boolean closes(String text, int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean quoted = (before == '"' || before == '\'') && before == after;
        return !quoted && SpanishClause.endsWord(before) && !Character.isLetterOrDigit(after) && !Prose.isMask(after);
    }

    private static boolean isMark(char c) {
        return c == '?' || c == '!';
    }
}
