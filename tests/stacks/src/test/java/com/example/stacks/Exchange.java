package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** All codes that may be sent, from one side to the other, and what came of it. */
final class Exchange {

    /** The code of an event that stands for a connection that failed instead of closing. */
    private static final int FAILED = -1;

    private static final CloseEvent NOTHING = CloseEvent.of(FAILED, "", false);
    private static final String AS_SENT = "";

    private Exchange() {}

    /** A reason that is not in ASCII, and another for each code. */
    static String reason(int code) {
        return "reason " + code + " – 原因";
    }

    /** What a listener is handed in place of a close. */
    static CloseEvent failure(Throwable error) {
        return CloseEvent.of(FAILED, error.getClass().getSimpleName(), false);
    }

    /** The server closes. */
    static Row fromServer(StackServer server, StackClient client) throws Exception {
        Map<Integer, String> outcomes = new LinkedHashMap<>();
        for (int code : codes()) {
            String id = Closes.newId();
            CompletableFuture<CloseEvent> refusal = Closes.refusal(id);
            CloseEvent event = client.receive(server.uri(code, id), refusal);
            outcomes.put(code, outcome(code, event, refusal.isDone() ? event.reason() : ""));
        }
        return new Row(server.name(), client.name(), outcomes);
    }

    /** The client closes. */
    static Row fromClient(StackClient client, StackServer server) throws Exception {
        Map<Integer, String> outcomes = new LinkedHashMap<>();
        for (int code : codes()) {
            String id = Closes.newId();
            String refusal = client.send(server.uri(0, id), code, reason(code));
            outcomes.put(code, outcome(code, refusal.isEmpty() ? Closes.await(id) : NOTHING, refusal));
        }
        return new Row(client.name(), server.name(), outcomes);
    }

    // In both directions what may be sent in one: gateways pass on what reaches them.
    private static List<Integer> codes() {
        return Arrays.stream(CloseCode.values())
                .filter(CloseCode::isSendable)
                .map(CloseCode::code)
                .toList();
    }

    private static String outcome(int code, CloseEvent event, String refusal) {
        if (!refusal.isEmpty()) {
            return "not sent: `" + refusal + "`";
        }
        if (event.code() == FAILED) {
            return "failure: `" + event.reason() + "`";
        }
        // Whatever came, there is something to tell people.
        assertFalse(event.describe(Locale.GERMAN).title().isEmpty());
        if (event.code() != code) {
            return String.valueOf(event.code());
        }
        CloseCode constant = event.closeCode().orElseThrow();
        assertEquals(CloseCode.of(code), constant);
        assertEquals(
                constant.description(Locale.CHINESE),
                event.describe(Locale.CHINESE).description());
        return event.reason().equals(reason(code)) ? AS_SENT : "the code, without its reason";
    }
}
