package dev.closecodes.processor.merge;

import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One range, while files are merged. */
final class RangeMerger {

    private final DeclaredRange declared;
    private final DeclaredRegistry file;
    private final TextsMerger texts = new TextsMerger();
    private final List<Advice> advice = new ArrayList<>();

    private record Advice(DeclaredRegistry from, Reconnect reconnect) {}

    RangeMerger(DeclaredRange declared, DeclaredRegistry file) {
        this.declared = declared;
        this.file = file;
    }

    DeclaredRange declared() {
        return declared;
    }

    /** The file that declares it. */
    DeclaredRegistry file() {
        return file;
    }

    /**
     * Returns what the last file says of reconnecting; null when none says anything.
     *
     * @param counts which files count
     */
    @Nullable
    Reconnect reconnect(Predicate<DeclaredRegistry> counts) {
        Reconnect last = null;
        for (Advice each : advice) {
            last = counts.test(each.from()) ? each.reconnect() : last;
        }
        return last;
    }

    /** Who may send its codes; null when it says nothing. */
    @Nullable
    Set<Party> sentBy() {
        return declared.sentBy() == null ? null : Parties.of(declared.sentBy());
    }

    /** Adds what a file says, its declaration first. */
    void add(DeclaredRange entry, DeclaredRegistry from) {
        texts.add(entry.texts(), from);
        if (entry.reconnect() != null) {
            advice.add(new Advice(from, entry.reconnect().value()));
        }
    }

    CodeRange merged(Collection<RangeMerger> all, List<String> languages) {
        int first = declared.first();
        int last = declared.last();
        return new CodeRange(
                declared.label(),
                first,
                last,
                texts.merged(languages),
                Innermost.value(all, first, last, range -> range.reconnect(from -> true))
                        .orElse(Reconnect.NEVER),
                Innermost.value(all, first, last, RangeMerger::sentBy).orElse(EnumSet.allOf(Party.class)),
                file.standard(),
                texts.mergedHelp(languages));
    }
}
