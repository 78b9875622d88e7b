package dev.closecodes.support;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a compilation said and made.
 *
 * @param success whether the compiler was content
 * @param messages in the order in which they came
 * @param files what was generated: the path below the output folder, and the bytes
 */
public record Outcome(boolean success, List<Message> messages, SortedMap<String, byte[]> files) {

    private static final Pattern ID = Pattern.compile("(?:^|: )\\[([A-Za-z0-9]+)\\] ");

    /**
     * A diagnostic.
     *
     * @param kind error, warning or note
     * @param text without the path of the folder that the test runs in
     */
    public record Message(String kind, String text) {

        /** The id in brackets; empty when the message is none of ours. */
        public String id() {
            Matcher matcher = ID.matcher(text.lines().findFirst().orElse(""));
            return matcher.find() ? matcher.group(1) : "";
        }

        @Override
        public String toString() {
            return kind.toLowerCase(Locale.ROOT) + ": " + text;
        }
    }

    /** Our messages, as the goldens have them. */
    public String diagnostics() {
        return messages.stream()
                .filter(message -> !message.id().isEmpty())
                .map(message -> message + "\n")
                .collect(Collectors.joining());
    }

    /** The ids of our messages, in order. */
    public List<String> ids() {
        return messages.stream().map(Message::id).filter(id -> !id.isEmpty()).toList();
    }

    /** What the compiler said of itself. */
    public List<Message> foreign() {
        return messages.stream().filter(message -> message.id().isEmpty()).toList();
    }

    public boolean hasErrors() {
        return messages.stream().anyMatch(message -> message.kind().equals("error"));
    }
}
