package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.nio.charset.StandardCharsets;

/** A title fits a close reason. */
final class TitleTooLongCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        for (TextEntry entry : TextEntry.of(lineage.file())) {
            for (DeclaredText.Entry title : entry.texts().titles().values()) {
                int bytes = title.text().value().getBytes(StandardCharsets.UTF_8).length;
                if (bytes > Protocol.REASON_BYTES) {
                    problems.add(
                            Rule.TITLE_TOO_LONG,
                            title.text().at(),
                            "the title has " + bytes + " bytes in UTF-8, and a close reason holds "
                                    + Protocol.REASON_BYTES + " (RFC 6455 section 5.5); leave out "
                                    + (bytes - Protocol.REASON_BYTES) + " or more");
                }
            }
        }
    }
}
