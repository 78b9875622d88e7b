package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.Set;

/** A translation ends with a stop where its source does. */
final class EndStopCheck implements Check {

    private static final String STOPS =
            ".!?\u2026\u3002\uFF01\uFF1F\uFF61\u061F\u06D4\u0964\u0965\u0589\u1362\u17D4\u104B";

    /** Languages that end a sentence with a space. */
    private static final Set<String> WITHOUT_STOPS = Set.of("th", "lo");

    private static final Set<String> FULL_WIDTH = Set.of("zh", "ja");

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (OwnText text : OwnText.translations(lineage.file())) {
            String source = text.source();
            if (source != null
                    && hasStop(source)
                    && !hasStop(text.text().value())
                    && !WITHOUT_STOPS.contains(text.primaryLanguage())) {
                Correction.report(
                        Rule.END_STOP,
                        text,
                        text.text().value().strip() + stop(source, text.primaryLanguage()),
                        "the source ends with a stop, and this does not",
                        problems);
            }
        }
    }

    private static boolean hasStop(String text) {
        return STOPS.indexOf(lastMark(text)) >= 0;
    }

    /** The last character, behind which quotation marks and brackets may close; a space when there is none. */
    private static char lastMark(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            boolean closing = switch (Character.getType(c)) {
                case Character.END_PUNCTUATION,
                        Character.FINAL_QUOTE_PUNCTUATION,
                        Character.INITIAL_QUOTE_PUNCTUATION -> true;
                default -> c == '"' || c == '\'' || Character.isWhitespace(c) || Character.isSpaceChar(c);
            };
            if (!closing) {
                return c;
            }
        }
        return ' ';
    }

    private static String stop(String source, String language) {
        char stop = lastMark(source);
        if (FULL_WIDTH.contains(language)) {
            return stop == '!' ? "\uFF01" : stop == '?' ? "\uFF1F" : "\u3002";
        }
        return stop == '!' || stop == '?' ? String.valueOf(stop) : ".";
    }
}
