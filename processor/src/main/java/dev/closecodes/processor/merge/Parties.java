package dev.closecodes.processor.merge;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Party;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The values of a {@code sent-by}. */
final class Parties {

    private Parties() {}

    static Set<Party> of(List<Located<Party>> sentBy) {
        Set<Party> parties = EnumSet.noneOf(Party.class);
        sentBy.forEach(party -> parties.add(party.value()));
        return Collections.unmodifiableSet(parties);
    }
}
