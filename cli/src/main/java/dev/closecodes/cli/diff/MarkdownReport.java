package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading, a table with a row for each change, and the step in the last line. */
final class MarkdownReport {

    private MarkdownReport() {}

    static String of(Differences differences) {
        StringBuilder markdown = new StringBuilder("### Close codes: ").append(title(differences));
        if (!differences.changes().isEmpty()) {
            markdown.append("\n\n| | what changed | for | before | after |\n|---|---|---|---|---|");
            for (Change change : differences.changes()) {
                Impact impact = change.kind().impact();
                markdown.append("\n| ")
                        .append(impact == Impact.BREAKING ? "**breaking**" : impact.words())
                        .append(" | ")
                        .append(cell(change.text()))
                        .append(" | ")
                        .append(TextReport.audiences(change, ", "))
                        .append(" | ")
                        .append(position(change.before()))
                        .append(" | ")
                        .append(position(change.after()))
                        .append(" |");
            }
        }
        return markdown.append("\n\n")
                .append(TextReport.step(differences))
                .append('\n')
                .toString();
    }

    private static String title(Differences differences) {
        List<String> counts = new ArrayList<>();
        for (Impact impact : Impact.values()) {
            long count = differences.changes().stream()
                    .filter(change -> change.kind().impact() == impact)
                    .count();
            if (count > 0) {
                counts.add(count + " " + impact.words());
            }
        }
        return counts.isEmpty() ? "no change" : String.join(", ", counts);
    }

    // What has underscores would be set in italics, and a pipe would end the cell.
    private static String cell(String text) {
        return text.replace("|", "\\|").replaceAll("\\b([A-Z][A-Z0-9]*_[A-Z0-9_]*)\\b", "`$1`");
    }

    private static String position(@Nullable Position position) {
        return position == null ? "" : "`" + position.clickable().replace("|", "\\|") + "`";
    }
}
