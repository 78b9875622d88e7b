package com.example.stacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The processor's resource {@code stacks.properties}: for each code what stacks are told, for the documentation that is
 * generated. {@code 1012.told.servers}: what servers are told when a client closes with it; {@code 1012.unsent.clients}:
 * clients that do not send it, by their refusal. 1005 and 1006 are a Close frame without a code, and none.
 */
final class StacksData {

    private static final Path FILE = Path.of(
            System.getProperty("repository"),
            "processor/src/main/resources/dev/closecodes/processor/generate/docs/stacks.properties");

    private StacksData() {}

    static String recorded() throws IOException {
        return Files.readString(FILE);
    }

    static void update() throws IOException {
        Files.writeString(FILE, text());
    }

    /** Returns what the file has to say. */
    static String text() throws IOException {
        List<String> lines = new ArrayList<>();
        lines.add("# What real stacks make of each close code: tests/stacks writes this file, docs/stacks.md explains"
                + " it.");
        List<Row> rows = Connections.rows();
        for (int code : Exchange.codes()) {
            for (ConnectionSide side : ConnectionSide.values()) {
                add(lines, code + ".told." + side.plural(), told(code, side, rows));
                add(lines, code + ".unsent." + side.plural(), unsent(code, side, rows));
            }
        }
        List<EndingRow> endings = EndingRow.recorded();
        add(lines, "1005.told.clients", EndingRow.ofClients(Situation.CLOSE_FRAME_WITHOUT_CODE, endings));
        add(lines, "1006.told.clients", EndingRow.ofClients(Situation.NO_CLOSE_FRAME, endings));
        Stream<String> sorted = lines.stream().skip(1).sorted();
        return Stream.concat(lines.stream().limit(1), sorted).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void add(List<String> lines, String key, Map<String, String> byStack) {
        if (!byStack.isEmpty()) {
            lines.add(key + "=" + Outcomes.text(byStack));
        }
    }

    private static Map<String, String> told(int code, ConnectionSide side, List<Row> rows) {
        Map<String, String> byStack = new TreeMap<>();
        for (Row row : rows) {
            String outcome = row.outcomes().get(code);
            if (row.side() == side.other() && !Row.isNotSent(outcome)) {
                String what = outcome.replace(Row.AS_SENT, String.valueOf(code)).replace(": ", " ");
                // Of one thing that two senders make differently both are said.
                byStack.merge(row.receiver(), what, (one, other) -> one.contains(other) ? one : one + " or " + other);
            }
        }
        return byStack;
    }

    private static Map<String, String> unsent(int code, ConnectionSide side, List<Row> rows) {
        Map<String, String> byStack = new TreeMap<>();
        for (Row row : rows) {
            String outcome = row.outcomes().get(code);
            if (row.side() == side && Row.isNotSent(outcome)) {
                byStack.put(row.sender(), Row.refusal(outcome));
            }
        }
        return byStack;
    }
}
