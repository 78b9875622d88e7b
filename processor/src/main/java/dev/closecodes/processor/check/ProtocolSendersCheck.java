package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A file cannot allow what the protocol forbids (RFC 6455 section 7.4.1). */
final class ProtocolSendersCheck implements Check {

    @Override
    public String id() {
        return "ProtocolSenders";
    }

    @Override
    public void check(Lineage lineage, Problems problems) {
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
        boolean forbidden = code.sentBy() == null
                ? allowed.size() < Party.values().length
                : code.sentBy().stream().anyMatch(party -> !allowed.contains(party.value()));
        if (forbidden) {
            String list = allowed.stream()
                    .map(party -> party.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", ", "[", "]"));
            problems.error(
                    id(),
                    number.at(),
                    number.value()
                            + (allowed.isEmpty() ? " never stands in a Close frame" : " is not sent by everybody")
                            + " (RFC 6455 section 7.4.1); write \"sent-by: " + list + "\"");
        }
    }
}
