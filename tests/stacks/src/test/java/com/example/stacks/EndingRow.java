package com.example.stacks;

import com.example.stacks.peer.Ending;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a stack was told in a situation; a line of {@code endings.tsv}.
 *
 * @param side the stack's
 * @param told a code, or {@code failure} and its name
 */
record EndingRow(Situation situation, ConnectionSide side, String stack, String told) {

    private static final Path FILE =
            Path.of(System.getProperty("repository"), "tests/stacks/src/test/resources/endings.tsv");

    static EndingRow of(Situation situation, ConnectionSide side, String stack, Ending ending) {
        String told =
                ending.code().isPresent() ? String.valueOf(ending.code().getAsInt()) : "failure " + ending.words();
        return new EndingRow(situation, side, stack, told);
    }

    private static EndingRow of(String line) {
        String[] fields = line.split("\t", -1);
        return new EndingRow(Situation.valueOf(fields[0]), ConnectionSide.valueOf(fields[1]), fields[2], fields[3]);
    }

    String line() {
        return situation + "\t" + side + "\t" + stack + "\t" + told;
    }

    private boolean isOfSame(EndingRow other) {
        return situation == other.situation && side == other.side && stack.equals(other.stack);
    }

    /** Returns what the last run found. */
    static List<EndingRow> recorded() throws IOException {
        try (Stream<String> lines = Files.lines(FILE)) {
            return lines.map(EndingRow::of).toList();
        }
    }

    /** Returns of what the last run found that which is of the same situations and stacks. */
    static List<EndingRow> recorded(Collection<EndingRow> measured) throws IOException {
        return recorded().stream()
                .filter(row -> measured.stream().anyMatch(row::isOfSame))
                .toList();
    }

    /** Puts rows in the place of those of the same situations and stacks. */
    static void update(Collection<EndingRow> measured) throws IOException {
        List<EndingRow> rows = new ArrayList<>(recorded());
        rows.removeIf(old -> measured.stream().anyMatch(old::isOfSame));
        rows.addAll(measured);
        rows.sort(Comparator.comparing(EndingRow::situation).thenComparing(EndingRow::line));
        Files.write(FILE, rows.stream().map(EndingRow::line).toList());
    }

    /** Returns what each client was told in a situation. */
    static SortedMap<String, String> ofClients(Situation situation, List<EndingRow> rows) {
        return of(situation, ConnectionSide.CLIENT, rows);
    }

    /** Returns what each stack of a side was told in a situation. */
    static SortedMap<String, String> of(Situation situation, ConnectionSide side, List<EndingRow> rows) {
        SortedMap<String, String> byStack = new TreeMap<>();
        rows.stream()
                .filter(row -> row.situation == situation && row.side == side)
                .forEach(row -> byStack.put(row.stack, row.told));
        return byStack;
    }
}
