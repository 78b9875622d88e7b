package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;

/** A translation differs from its source. */
final class SameAsSourceCheck implements Check {

    @Override
    public String id() {
        return "SameAsSource";
    }

    @Override
    public boolean isSuppressible() {
        return true;
    }

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (OwnText text : OwnText.translations(lineage.file())) {
            if (text.text().value().equals(text.source())) {
                problems.warning(
                        id(),
                        text.text().at(),
                        "the text in " + text.language().value()
                                + " is the same as in the source language; translate it, or"
                                + " silence this where the word is the same");
            }
        }
    }
}
