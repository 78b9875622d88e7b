package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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
                    && code.code().value() < Protocol.FIRST_OPEN
                    && Inherited.code(lineage, code.code().value()) == null) {
                check(code, code.code(), lineage.file(), problems);
            }
        }
    }

    private void check(DeclaredCode code, Located<Integer> number, DeclaredRegistry file, Problems problems) {
        if (code.span().has("sent-by") && code.sentBy() == null) {
            return;
        }
        Set<Party> allowed = Protocol.senders(number.value());
        List<Located<Party>> forbidden = code.sentBy() == null
                ? List.of()
                : code.sentBy().stream()
                        .filter(party -> !allowed.contains(party.value()))
                        .toList();
        if (!forbidden.isEmpty() || (code.sentBy() == null && !allowed.containsAll(inherited(number.value(), file)))) {
            String list = allowed.stream()
                    .map(party -> party.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
            problems.add(
                    Rule.PROTOCOL_SENDERS,
                    forbidden.isEmpty() ? number.at() : forbidden.get(0).at(),
                    number.value() + (allowed.isEmpty() ? nobody(number.value()) : " is sent by the " + list + " alone")
                            + source(number.value()) + "; write \"sent-by: [" + list + "]\"");
        }
    }

    /** What holds for a code that says nothing: the innermost range's word, else both. */
    private static Set<Party> inherited(int number, DeclaredRegistry file) {
        return file.newRanges().stream()
                .filter(range -> range.contains(number) && range.sentBy() != null)
                .min(Comparator.comparingInt(range -> range.last() - range.first()))
                .map(range -> parties(range.sentBy()))
                .orElse(EnumSet.allOf(Party.class));
    }

    private static Set<Party> parties(@Nullable List<Located<Party>> sentBy) {
        return sentBy == null ? Set.of() : sentBy.stream().map(Located::value).collect(Collectors.toUnmodifiableSet());
    }

    private static String nobody(int code) {
        return Protocol.NEVER_SENT.contains(code) ? " never stands in a Close frame" : " may not be sent by anybody";
    }

    private static String source(int code) {
        if (1012 <= code && code <= 1014) {
            return " (IANA WebSocket Close Code Number Registry)";
        }
        return code < 1000 || !Protocol.isAssigned(code) ? " (RFC 6455 section 7.4.2)" : " (RFC 6455 section 7.4.1)";
    }
}
