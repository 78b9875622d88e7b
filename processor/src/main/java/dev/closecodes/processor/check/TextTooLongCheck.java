package dev.closecodes.processor.check;

import dev.closecodes.processor.model.ClassFile;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;

/** A description fits a string of a class file (JVMS section 4.4.7). */
final class TextTooLongCheck implements Check {

    @Override
    public String id() {
        return "TextTooLong";
    }

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (TextEntry entry : TextEntry.of(lineage.file())) {
            for (DeclaredText.Entry description : entry.texts().descriptions().values()) {
                int bytes = ClassFile.bytes(description.text().value());
                if (bytes > ClassFile.MOST_BYTES) {
                    problems.error(
                            id(),
                            description.text().at(),
                            "the description has " + bytes + " bytes, and a class file holds " + ClassFile.MOST_BYTES
                                    + " in one text; shorten it, and link the rest with \"references\"");
                }
            }
        }
    }
}
