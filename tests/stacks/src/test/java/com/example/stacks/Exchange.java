package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.stacks.peer.ClosePath;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.StackClient;
import com.example.stacks.peer.StackClient.Closing;
import com.example.stacks.peer.StackServer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All codes that may be sent, from one side to the other, and what came of it. */
final class Exchange {

    private Exchange() {}

    /** Lets the server close, once with each code. */
    static Row fromServer(StackServer server, StackClient client, Collection<Integer> codes) throws Exception {
        List<Ending> endings = client.receive(
                codes.stream().map(code -> server.uri(code, Closes.newId())).toList());
        SortedMap<Integer, String> outcomes = new TreeMap<>();
        Iterator<Ending> ending = endings.iterator();
        for (int code : codes) {
            outcomes.put(code, outcome(code, ending.next()));
        }
        return new Row(ConnectionSide.SERVER, server.name(), client.name(), outcomes);
    }

    /** Lets the client close, once with each code. */
    static Row fromClient(StackClient client, StackServer server, Collection<Integer> codes) throws Exception {
        SortedMap<Integer, String> ids = new TreeMap<>();
        codes.forEach(code -> ids.put(code, Closes.newId()));
        List<Closing> closings = new ArrayList<>();
        ids.forEach((code, id) -> closings.add(new Closing(server.uri(0, id), code, ClosePath.reason(code))));
        Iterator<String> refusals = client.send(closings).iterator();
        SortedMap<Integer, String> outcomes = new TreeMap<>();
        for (int code : ids.keySet()) {
            String refusal = refusals.next();
            outcomes.put(code, refusal.isEmpty() ? arrival(code, ids.get(code), server) : Row.notSent(refusal));
        }
        return new Row(ConnectionSide.CLIENT, client.name(), server.name(), outcomes);
    }

    // In both directions what may be sent in one: gateways pass on what reaches them.
    static List<Integer> codes() {
        return Arrays.stream(CloseCode.values())
                .filter(CloseCode::isSendable)
                .map(CloseCode::code)
                .toList();
    }

    private static String outcome(int code, Ending ending) {
        return ending.refusal().isEmpty() ? arrival(code, ending) : Row.notSent(ending.refusal());
    }

    private static String arrival(int code, String id, StackServer server) throws Exception {
        String arrival = arrival(code, Closes.await(id));
        boolean byChance =
                server.mayLoseCodes() && Set.of(Row.AS_SENT, Row.LOST).contains(arrival);
        return byChance ? Row.AS_SENT_OR_LOST : arrival;
    }

    private static String arrival(int code, Ending ending) {
        if (ending.code().isEmpty()) {
            return Row.failure(ending.words());
        }
        int arrived = ending.code().getAsInt();
        CloseEvent event = CloseEvent.of(arrived, ending.words(), true);
        // Whatever came, there is something to tell people.
        assertFalse(event.describe(Locale.GERMAN).title().isEmpty());
        if (arrived != code) {
            return String.valueOf(arrived);
        }
        CloseCode constant = event.closeCode().orElseThrow();
        assertEquals(CloseCode.of(code), constant);
        assertEquals(
                constant.description(Locale.CHINESE),
                event.describe(Locale.CHINESE).description());
        return event.reason().equals(ClosePath.reason(code)) ? Row.AS_SENT : Row.WITHOUT_REASON;
    }
}
