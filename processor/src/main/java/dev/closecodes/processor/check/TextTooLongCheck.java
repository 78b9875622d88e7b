package dev.closecodes.processor.check;

import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;

/** A description fits a string of a class file (JVMS section 4.4.7). */
final class TextTooLongCheck implements Check {

    private static final int MOST_BYTES = 65_534;

    @Override
    public String id() {
        return "TextTooLong";
    }

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (TextEntry entry : TextEntry.of(lineage.file())) {
            for (DeclaredText.Entry description : entry.texts().descriptions().values()) {
                int bytes = modifiedUtf8Length(description.text().value());
                if (bytes > MOST_BYTES) {
                    problems.error(
                            id(),
                            description.text().at(),
                            "the description has " + bytes + " bytes, and a class file holds " + MOST_BYTES
                                    + " in one text; shorten it, and link the rest with \"references\"");
                }
            }
        }
    }

    private static int modifiedUtf8Length(String text) {
        return text.chars()
                .map(c -> c == 0 || c > 0x7FF ? (c == 0 ? 2 : 3) : c > 0x7F ? 2 : 1)
                .sum();
    }
}
