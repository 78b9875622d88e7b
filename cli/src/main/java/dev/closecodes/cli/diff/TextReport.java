package dev.closecodes.cli.diff;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A line for each change, and the step in the last one.
 *
 * <pre>{@code
 * old.yaml:5:5: breaking for callers and peers: 4001 KICKED is gone; …
 * old.yaml:9:5 -> new.yaml:5:5: text only for readers: the title of 4002 LEFT is different in de
 * version step: major
 * }</pre>
 */
final class TextReport {

    private TextReport() {}

    static String of(Differences differences) {
        StringBuilder text = new StringBuilder();
        for (Change change : differences.changes()) {
            text.append(line(change)).append('\n');
        }
        return text.append(step(differences)).append('\n').toString();
    }

    /** Returns what every report but that for tools ends with. */
    static String step(Differences differences) {
        return "version step: " + differences.step().word();
    }

    private static String line(Change change) {
        String places = Stream.of(change.before(), change.after())
                .filter(Objects::nonNull)
                .map(position -> position.clickable())
                .collect(Collectors.joining(" -> "));
        return (places.isEmpty() ? "" : places + ": ")
                + change.kind().impact().words()
                + " for "
                + audiences(change, " and ")
                + ": "
                + change.text();
    }

    static String audiences(Change change, String between) {
        return change.kind().audiences().stream().map(Audience::word).collect(Collectors.joining(between));
    }
}
