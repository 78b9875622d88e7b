package dev.closecodes.processor.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sets a text as all rules of typography together ask for it. */
final class Typography {

    /** A rule of typography. */
    @FunctionalInterface
    interface Setting {

        /**
         * Returns the text as the rule asks for it: the same when it is right, null when it is wrong and what would be
         * right is not known.
         */
        @Nullable
        String corrected(CheckedText text);
    }

    // A stop that is added is then opened, spaced or widened as the language asks for.
    private static final List<Setting> ALL = List.of(
            StraySpaceCheck::corrected,
            EndStopCheck::corrected,
            SpanishMarksCheck::corrected,
            GermanQuotesCheck::corrected,
            HanPunctuationCheck::corrected,
            FrenchSpacingCheck::corrected);

    private Typography() {}

    /** Returns a text that every rule takes as right; null when it is not known. */
    static @Nullable String proposal(CheckedText text) {
        CheckedText set = text;
        // What one rule sets, an earlier one may change once.
        for (int round = 0; round < 3; round++) {
            String before = set.text().value();
            for (Setting rule : ALL) {
                String corrected = rule.corrected(set);
                if (corrected == null) {
                    return null;
                }
                set = set.with(corrected);
            }
            if (set.text().value().equals(before)) {
                return before;
            }
        }
        return null;
    }
}
