package com.example.stacks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What several stacks are told, in one line: {@code 1002: Tomcat, Tyrus; 1012: Netty}. */
final class Outcomes {

    private Outcomes() {}

    /** Returns each outcome, in order, with the stacks that have it. */
    static String text(Map<String, String> byStack) {
        SortedMap<String, List<String>> byOutcome = new TreeMap<>();
        new TreeMap<>(byStack)
                .forEach((stack, outcome) -> byOutcome
                        .computeIfAbsent(outcome, unknown -> new ArrayList<>())
                        .add(stack));
        return byOutcome.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + String.join(", ", entry.getValue()))
                .collect(Collectors.joining("; "));
    }
}
