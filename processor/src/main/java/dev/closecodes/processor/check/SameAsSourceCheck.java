package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;

/** A translation differs from its source. */
final class SameAsSourceCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (CheckedText text : CheckedText.translations(lineage.file())) {
            boolean isDraft =
                    lineage.file().draftTags().contains(text.language().value());
            // In a draft it is a text that nobody has translated yet, and counted as such.
            if (!isDraft && text.text().value().equals(text.source())) {
                problems.add(
                        Rule.SAME_AS_SOURCE,
                        text.text().at(),
                        "the text in " + text.language().value()
                                + " is the same as in the source language; translate it, or"
                                + " silence this where the word is the same");
            }
        }
    }
}
