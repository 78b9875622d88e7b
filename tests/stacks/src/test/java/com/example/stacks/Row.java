package com.example.stacks;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What came of each code that one stack sent to another; a line of {@code connections.tsv}.
 *
 * @param side who closes
 * @param sender its name
 * @param receiver the name of who is told
 * @param outcomes each code to what arrived in its place
 */
record Row(ConnectionSide side, String sender, String receiver, SortedMap<Integer, String> outcomes)
        implements Comparable<Row> {

    static final String AS_SENT = "as sent";
    static final String WITHOUT_REASON = "without its reason";
    static final String LOST = "1006";
    static final String AS_SENT_OR_LOST = "as sent or 1006";

    private static final String NOT_SENT = "not sent: ";

    /** Returns the outcome of a code that the sender would not send. */
    static String notSent(String refusal) {
        return NOT_SENT + refusal;
    }

    static boolean isNotSent(String outcome) {
        return outcome.startsWith(NOT_SENT);
    }

    /** Returns in what words the sender refused. */
    static String refusal(String outcome) {
        return outcome.substring(NOT_SENT.length());
    }

    /** Returns the outcome of a code for which the receiver was handed no close but a failure. */
    static String failure(String name) {
        return "failure: " + name;
    }

    /** Returns the row of a line: side, sender, receiver, and code and outcome of each code that did not arrive as sent. */
    static Row of(String line) {
        String[] fields = line.split("\t", -1);
        SortedMap<Integer, String> outcomes = new TreeMap<>();
        Exchange.codes().forEach(code -> outcomes.put(code, AS_SENT));
        Arrays.stream(fields).skip(3).forEach(field -> {
            String[] pair = field.split("=", 2);
            outcomes.put(Integer.valueOf(pair[0]), pair[1]);
        });
        return new Row(ConnectionSide.valueOf(fields[0]), fields[1], fields[2], outcomes);
    }

    /** Returns the line of a row. */
    String line() {
        return side + "\t" + sender + "\t" + receiver
                + outcomes.entrySet().stream()
                        .filter(outcome -> !outcome.getValue().equals(AS_SENT))
                        .map(outcome -> "\t" + outcome.getKey() + "=" + outcome.getValue())
                        .collect(Collectors.joining());
    }

    boolean isOfSamePair(Row other) {
        return side == other.side && sender.equals(other.sender) && receiver.equals(other.receiver);
    }

    /** Returns the codes of which something else came than the recorded row of the same pair says; all if there is none. */
    Set<Integer> differing(List<Row> recorded) {
        Set<Integer> codes = new TreeSet<>(outcomes.keySet());
        recorded.stream()
                .filter(this::isOfSamePair)
                .forEach(row -> codes.removeIf(code -> outcomes.get(code).equals(row.outcomes.get(code))));
        return codes;
    }

    /** Returns this row with the outcomes of another in the place of its own. */
    Row with(Row other) {
        SortedMap<Integer, String> both = new TreeMap<>(outcomes);
        both.putAll(other.outcomes);
        return new Row(side, sender, receiver, both);
    }

    @Override
    public int compareTo(Row other) {
        return line().compareTo(other.line());
    }
}
