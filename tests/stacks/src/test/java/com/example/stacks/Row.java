package com.example.stacks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of the table in docs/stacks.md.
 *
 * @param sender who closes
 * @param receiver who is told
 * @param outcomes each code to what arrived in its place, empty for itself
 */
record Row(String sender, String receiver, Map<Integer, String> outcomes) {

    /** The row as Markdown. */
    String markdown() {
        Map<String, List<Integer>> byOutcome = new LinkedHashMap<>();
        byOutcome.put("", new ArrayList<>());
        outcomes.forEach((code, outcome) ->
                byOutcome.computeIfAbsent(outcome, unknown -> new ArrayList<>()).add(code));
        List<Integer> asSent = byOutcome.remove("");
        String differently = byOutcome.entrySet().stream()
                .map(entry -> numbers(entry.getValue()) + " → " + entry.getKey())
                .collect(Collectors.joining("; "));
        return "| " + sender + " | " + receiver + " | " + cell(numbers(asSent == null ? List.of() : asSent)) + " | "
                + cell(differently) + " |";
    }

    private static String cell(String text) {
        return text.isEmpty() ? "–" : text;
    }

    /** Numbers in order, those in a row as 1000-1003. */
    static String numbers(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int first = i;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == numbers.get(i) + 1) {
                i++;
            }
            runs.add(i == first ? "" + numbers.get(i) : numbers.get(first) + "-" + numbers.get(i));
        }
        return String.join(", ", runs);
    }
}
