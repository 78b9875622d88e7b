package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.yaml.YamlEntry;
import dev.closecodes.processor.load.yaml.YamlMapping;
import dev.closecodes.processor.load.yaml.YamlScalar;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import org.jspecify.annotations.Nullable;

/** A text without quotes that YAML cuts short: at a comma inside braces, or at a number sign after a space. */
final class CutText {

    private CutText() {}

    /** Whether an entry is what a comma has cut off the text before it. */
    static boolean isRest(YamlMapping mapping, @Nullable YamlEntry previous, YamlEntry entry) {
        return mapping.flow()
                && entry.isKeyAlone()
                && previous != null
                && previous.value() instanceof YamlScalar text
                && text.plain()
                && !text.value().isEmpty();
    }

    static void reportComma(@Nullable YamlEntry previous, YamlEntry rest, Problems problems) {
        if (previous == null || !(previous.value() instanceof YamlScalar text)) {
            return;
        }
        problems.add(
                Rule.COMMA_IN_TEXT,
                text.at(),
                "inside braces a comma ends a text, so that this one is " + Quote.of(text.value())
                        + " and the rest from " + Quote.of(rest.key().value()) + " on is lost; put the text in quotes");
    }

    static void reportComment(YamlScalar text, Problems problems) {
        if (text.beforeComment()) {
            problems.add(
                    Rule.COMMENT_IN_TEXT,
                    text.at(),
                    "a space and # end a text without quotes, so that this one is " + Quote.of(text.value())
                            + "; put the text in quotes, or the comment on a line of its own");
        }
    }
}
