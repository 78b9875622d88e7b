package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A file cannot allow what the protocol forbids (RFC 6455 section 7.4.1). */
final class ProtocolSendersCheck implements Check {

    @Override
    public void check(Lineage lineage, Problems problems) {
        if (lineage.file().isExtending()) {
            // There such a number is refused whoever sends it.
            return;
        }
        for (DeclaredCode code : lineage.file().newCodes()) {
            // A number that clashes has a better message.
            if (code.code() != null
                    && Protocol.isAssigned(code.code().value())
                    && Inherited.code(lineage, code.code().value()) == null) {
                check(code, code.code(), Protocol.senders(code.code().value()), problems);
            }
        }
    }

    private void check(DeclaredCode code, Located<Integer> number, Set<Party> allowed, Problems problems) {
        if (code.place().has("sent-by") && code.sentBy() == null) {
            return;
        }
        List<Located<Party>> forbidden = code.sentBy() == null
                ? List.of()
                : code.sentBy().stream()
                        .filter(party -> !allowed.contains(party.value()))
                        .toList();
        if (!forbidden.isEmpty() || (code.sentBy() == null && allowed.size() < Party.values().length)) {
            String list = allowed.stream()
                    .map(party -> party.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            problems.add(
                    Rule.PROTOCOL_SENDERS,
                    forbidden.isEmpty() ? number.at() : forbidden.get(0).at(),
                    number.value()
                            + (allowed.isEmpty()
                                    ? " never stands in a Close frame"
                                    : " is sent by the " + list + " alone")
                            + source(number.value()) + "; write \"sent-by: [" + list + "]\"");
        }
    }

    private static String source(int code) {
        return 1012 <= code && code <= 1014
                ? " (IANA WebSocket Close Code Number Registry)"
                : " (RFC 6455 section 7.4.1)";
    }
}
