package dev.closecodes.cli.diff;

import java.util.Locale;

/** How differences are written down. */
public enum Format {
    /** A line for each change, as terminals and editors make links of. */
    TEXT,
    /** A table, for a comment on a pull request. */
    MARKDOWN,
    /** For other tools. */
    JSON;

    /** Returns the differences, with a line feed at the end of each line. */
    public String write(Differences differences) {
        return switch (this) {
            case TEXT -> TextReport.of(differences);
            case MARKDOWN -> MarkdownReport.of(differences);
            case JSON -> JsonReport.of(differences);
        };
    }

    /** Returns the format as it is asked for: {@code markdown}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
