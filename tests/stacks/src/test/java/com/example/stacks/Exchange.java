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
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** All codes that may be sent, from one side to the other, and what came of it. */
final class Exchange {

    private Exchange() {}

    /** Lets the server close. */
    static Row fromServer(StackServer server, StackClient client) throws Exception {
        List<Integer> codes = codes();
        List<Ending> endings = client.receive(
                codes.stream().map(code -> server.uri(code, Closes.newId())).toList());
        SortedMap<Integer, String> outcomes = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            String refusal = endings.get(i).refusal();
            outcomes.put(
                    codes.get(i), refusal.isEmpty() ? arrival(codes.get(i), endings.get(i)) : Row.notSent(refusal));
        }
        return new Row(Side.SERVER, server.name(), client.name(), outcomes);
    }

    /** Lets the client close. */
    static Row fromClient(StackClient client, StackServer server) throws Exception {
        List<Integer> codes = codes();
        List<String> ids = codes.stream().map(code -> Closes.newId()).toList();
        List<Closing> closings = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            closings.add(new Closing(server.uri(0, ids.get(i)), codes.get(i), ClosePath.reason(codes.get(i))));
        }
        List<String> refusals = client.send(closings);
        SortedMap<Integer, String> outcomes = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            String refusal = refusals.get(i);
            outcomes.put(
                    codes.get(i), refusal.isEmpty() ? arrival(codes.get(i), ids.get(i), server) : Row.notSent(refusal));
        }
        return new Row(Side.CLIENT, client.name(), server.name(), outcomes);
    }

    // In both directions what may be sent in one: gateways pass on what reaches them.
    static List<Integer> codes() {
        return Arrays.stream(CloseCode.values())
                .filter(CloseCode::isSendable)
                .map(CloseCode::code)
                .toList();
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
