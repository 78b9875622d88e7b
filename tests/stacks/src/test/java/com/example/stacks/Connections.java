package com.example.stacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** The rows of {@code connections.tsv}: what the last run found, from which tables and data are made. */
final class Connections {

    private static final Path FILE =
            Path.of(System.getProperty("repository"), "tests/stacks/src/test/resources/connections.tsv");

    private Connections() {}

    /** Returns all rows, in order of sender and receiver. */
    static List<Row> rows() throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.map(Row::of).toList();
        }
    }

    /** Puts rows in the place of those of the same pairs. */
    static synchronized void update(Collection<Row> measured) throws IOException {
        List<Row> rows = new ArrayList<>(rows());
        rows.removeIf(old -> measured.stream().anyMatch(old::isOfSamePair));
        rows.addAll(measured);
        Files.write(FILE, rows.stream().sorted().map(Row::line).toList());
    }
}
