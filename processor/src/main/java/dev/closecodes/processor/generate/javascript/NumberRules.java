package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;

/** Answers what holds for each number of 0-4999, as spans of numbers: {@code [first, last]}. */
final class NumberRules {

    private final Registry registry;
    private final Map<Integer, CloseCode> listed = new HashMap<>();

    NumberRules(Registry registry) {
        this.registry = registry;
        registry.codes().forEach(code -> listed.put(code.code(), code));
    }

    List<List<Integer>> sentBy(Party party) {
        return spans(number -> senders(number).contains(party));
    }

    List<List<Integer>> reserved() {
        return spans(number ->
                listed.containsKey(number) && listed.get(number).sentBy().isEmpty());
    }

    List<List<Integer>> retired() {
        return spans(this::isRetired);
    }

    /** Returns the numbers after which a client does so. */
    List<List<Integer>> advised(Reconnect reconnect) {
        return spans(number -> advice(number) == reconnect);
    }

    private Set<Party> senders(int number) {
        CloseCode code = listed.get(number);
        if (code != null) {
            return code.sentBy();
        }
        if (isRetired(number)) {
            return Collections.emptySet();
        }
        return number < Protocol.FIRST_OPEN
                ? Protocol.senders(number)
                : registry.range(number).map(CodeRange::sentBy).orElse(Protocol.senders(number));
    }

    private boolean isRetired(int number) {
        return !listed.containsKey(number) && registry.retired(number).isPresent();
    }

    private Reconnect advice(int number) {
        CloseCode code = listed.get(number);
        if (code != null) {
            return code.reconnect();
        }
        return registry.range(number).map(CodeRange::reconnect).orElse(registry.undefinedReconnect());
    }

    private static List<List<Integer>> spans(IntPredicate rule) {
        List<List<Integer>> spans = new ArrayList<>();
        int first = -1;
        for (int number = Protocol.FIRST; number <= Protocol.LAST + 1; number++) {
            boolean holds = number <= Protocol.LAST && rule.test(number);
            if (holds && first < 0) {
                first = number;
            } else if (!holds && first >= 0) {
                spans.add(List.of(first, number - 1));
                first = -1;
            }
        }
        return spans;
    }
}
