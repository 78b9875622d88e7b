package com.example.stacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The processor's resource {@code stacks.properties}: what the generated documents say of real stacks. {@code 1001.refused}: who does
 * not send a code that its side may send, and with which exception; {@code 1006.reported}: who tells an application something else
 * than the code, or hands it an exception, where that is not by chance. 1005 and 1006 are a Close frame without a code, and none.
 */
final class StacksData {

    private static final Path FILE = Path.of(
            System.getProperty("repository"),
            "processor/src/main/resources/dev/closecodes/processor/generate/facts/stacks.properties");

    /** Where private use begins, which has no standard codes (RFC 6455 section 7.4.2). */
    private static final int FIRST_PRIVATE = 4000;

    private StacksData() {}

    static String recorded() throws IOException {
        return Files.readString(FILE);
    }

    static void update() throws IOException {
        Files.writeString(FILE, text());
    }

    /** Returns what the file has to say. */
    static String text() throws IOException {
        List<Row> rows = Connections.rows();
        List<EndingRow> endings = EndingRow.recorded();
        Map<String, Map<String, SortedSet<String>>> entries = new TreeMap<>();
        rows.forEach(row -> row.outcomes().forEach((number, outcome) -> {
            CloseCode code = CloseCode.of(number);
            if (number >= FIRST_PRIVATE || !isSentBy(row.side(), code)) {
                return;
            }
            if (Row.isNotSent(outcome)) {
                add(entries, number + ".refused", Row.refusal(outcome), row.sender());
            } else if (!outcome.equals(Row.AS_SENT) && !outcome.equals(Row.AS_SENT_OR_LOST)) {
                add(entries, number + ".reported", outcome.replace(Row.failure(""), ""), row.receiver());
            }
        }));
        addEndings(entries, 1005, EndingRow.ofClients(Situation.CLOSE_FRAME_WITHOUT_CODE, endings));
        addEndings(entries, 1006, EndingRow.ofClients(Situation.NO_CLOSE_FRAME, endings));

        List<String> lines = new ArrayList<>();
        lines.add(
                "# What real stacks make of each standard close code: tests/stacks writes this file, docs/stacks.md explains"
                        + " it.");
        lines.add("tried=" + String.join(", ", tried(rows)));
        entries.forEach((key, byOutcome) -> lines.add(key + "=" + text(byOutcome)));
        return String.join("\n", lines) + "\n";
    }

    private static boolean isSentBy(ConnectionSide side, CloseCode code) {
        return side == ConnectionSide.CLIENT ? code.isSendableByClient() : code.isSendableByServer();
    }

    private static void addEndings(
            Map<String, Map<String, SortedSet<String>>> entries, int code, Map<String, String> toldByStack) {
        toldByStack.forEach((stack, told) -> {
            if (!told.equals(String.valueOf(code))) {
                add(entries, code + ".reported", told.replace("failure ", ""), stack);
            }
        });
    }

    private static void add(
            Map<String, Map<String, SortedSet<String>>> entries, String key, String outcome, String stack) {
        entries.computeIfAbsent(key, unknown -> new TreeMap<>())
                .computeIfAbsent(outcome, unknown -> names())
                .add(stack);
    }

    // 1000 (Java-WebSocket, Undertow); EOFException (OkHttp)
    private static String text(Map<String, SortedSet<String>> byOutcome) {
        return byOutcome.entrySet().stream()
                .map(entry -> entry.getKey() + " (" + String.join(", ", entry.getValue()) + ")")
                .collect(Collectors.joining("; "));
    }

    private static Collection<String> tried(List<Row> rows) {
        SortedSet<String> names = names();
        rows.forEach(row -> names.addAll(List.of(row.sender(), row.receiver())));
        return names;
    }

    private static SortedSet<String> names() {
        return new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    }
}
