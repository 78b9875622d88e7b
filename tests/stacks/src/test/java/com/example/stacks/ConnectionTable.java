package com.example.stacks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A table of docs/stacks.md: what came of the codes of one side, with stacks of which the same is to say in one row. */
final class ConnectionTable {

    private ConnectionTable() {}

    /** Returns the rows as Markdown. */
    static List<String> markdown(ConnectionSide side, List<Row> rows) {
        List<Row> ofSide =
                rows.stream().filter(row -> row.side() == side).sorted().toList();
        SortedMap<String, SortedMap<String, List<String>>> receiversBySender = new TreeMap<>();
        for (Row row : ofSide) {
            receiversBySender
                    .computeIfAbsent(row.sender(), unknown -> new TreeMap<>())
                    .computeIfAbsent(cells(row), unknown -> new ArrayList<>())
                    .add(row.receiver());
        }
        Map<SortedMap<String, List<String>>, List<String>> sendersByReceivers = new LinkedHashMap<>();
        receiversBySender.forEach((sender, receivers) -> sendersByReceivers
                .computeIfAbsent(receivers, unknown -> new ArrayList<>())
                .add(sender));
        long senders = receiversBySender.size();
        long receivers = ofSide.stream().map(Row::receiver).distinct().count();
        List<String> lines = new ArrayList<>();
        sendersByReceivers.forEach((groups, who) -> groups.forEach((cells, told) ->
                lines.add("| " + names(who, senders) + " | " + names(told, receivers) + " | " + cells + " |")));
        return lines;
    }

    private static String names(List<String> stacks, long all) {
        return stacks.size() == all ? "all" : String.join(", ", stacks);
    }

    private static String cells(Row row) {
        Map<String, List<Integer>> byOutcome = new LinkedHashMap<>();
        row.outcomes()
                .forEach((code, outcome) -> byOutcome
                        .computeIfAbsent(outcome, unknown -> new ArrayList<>())
                        .add(code));
        List<Integer> asSent = byOutcome.remove(Row.AS_SENT);
        String otherwise = byOutcome.entrySet().stream()
                .map(entry -> Numbers.text(entry.getValue()) + " → " + entry.getKey())
                .collect(Collectors.joining("; "));
        return (asSent == null ? "–" : Numbers.text(asSent)) + " | " + (otherwise.isEmpty() ? "–" : otherwise);
    }
}
