package dev.closecodes.cli.diff;

import java.util.Locale;
import java.util.function.Function;

/** How differences are written down. */
public enum Format {
    /** A line for each change, as terminals and editors make links of. */
    TEXT(TextReport::of),
    /** A table, for a comment on a pull request. */
    MARKDOWN(MarkdownReport::of),
    /** For other tools. */
    JSON(JsonReport::of);

    private final Function<Differences, String> report;

    Format(Function<Differences, String> report) {
        this.report = report;
    }

    /** Returns the differences, with a line feed at the end of each line. */
    public String write(Differences differences) {
        return report.apply(differences);
    }

    /** Returns the format as it is asked for: {@code markdown}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
