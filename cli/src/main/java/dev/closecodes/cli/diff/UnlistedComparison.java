package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.Reconnect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What holds for numbers that neither registry lists nor retires: compared number by number, whatever ranges say it. */
final class UnlistedComparison {

    private final ComparedRegistry old;
    private final ComparedRegistry now;
    private final Changes changes;

    UnlistedComparison(ComparedRegistry old, ComparedRegistry now, Changes changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    /** A change that numbers share, and the ranges that say so. */
    private record Shared(
            ChangeKind kind,
            String text,
            @Nullable String rangeBefore,
            @Nullable String rangeAfter) {}

    void compare() {
        Map<Shared, List<Integer>> shared = new LinkedHashMap<>();
        for (int number = Protocol.FIRST; number <= Protocol.LAST; number++) {
            if (isUnlisted(old, number) && isUnlisted(now, number)) {
                for (Shared change : changes(number)) {
                    shared.computeIfAbsent(change, key -> new ArrayList<>()).add(number);
                }
            }
        }
        shared.forEach((change, numbers) -> {
            String key = change.kind() == ChangeKind.UNLISTED_ADVICE ? "reconnect" : "sent-by";
            changes.add(
                    change.kind(),
                    "unlisted numbers of " + NumberRuns.list(numbers) + change.text(),
                    position(old, change.rangeBefore(), key),
                    position(now, change.rangeAfter(), key));
        });
        Reconnect was = old.registry().undefinedReconnect();
        Reconnect is = now.registry().undefinedReconnect();
        if (was != is) {
            changes.add(
                    ChangeKind.UNDEFINED_ADVICE,
                    "reconnect of undefined numbers is " + CodeComparison.word(is) + ", and was "
                            + CodeComparison.word(was),
                    old.positions().undefined("reconnect"),
                    now.positions().undefined("reconnect"));
        }
    }

    private static boolean isUnlisted(ComparedRegistry side, int number) {
        return side.code(number) == null && side.retired(number) == null;
    }

    private List<Shared> changes(int number) {
        CodeRange before = old.innermost(number);
        CodeRange after = now.innermost(number);
        List<Shared> found = new ArrayList<>();
        Set<Party> fewer = CodeComparison.without(senders(before, number), senders(after, number));
        Set<Party> more = CodeComparison.without(senders(after, number), senders(before, number));
        if (!fewer.isEmpty()) {
            String text = " may no longer be sent by " + CodeComparison.words(fewer);
            found.add(new Shared(ChangeKind.UNLISTED_SENDERS_FEWER, text, name(before), name(after)));
        }
        if (!more.isEmpty()) {
            String text = " may now be sent by " + CodeComparison.words(more) + " too";
            found.add(new Shared(ChangeKind.UNLISTED_SENDERS_MORE, text, name(before), name(after)));
        }
        // A range that both have tells of its own advice.
        boolean isOfOneRange = before != null && after != null && before.name().equals(after.name());
        Reconnect was = advice(old, before);
        Reconnect is = advice(now, after);
        if (was != is && !isOfOneRange) {
            String text = ": reconnect is " + CodeComparison.word(is) + ", and was " + CodeComparison.word(was);
            found.add(new Shared(ChangeKind.UNLISTED_ADVICE, text, name(before), name(after)));
        }
        return found;
    }

    private static Set<Party> senders(@Nullable CodeRange range, int number) {
        return range == null || number < Protocol.FIRST_OPEN ? Protocol.senders(number) : range.sentBy();
    }

    private static Reconnect advice(ComparedRegistry side, @Nullable CodeRange range) {
        return range == null ? side.registry().undefinedReconnect() : range.reconnect();
    }

    private static @Nullable String name(@Nullable CodeRange range) {
        return range == null ? null : range.name();
    }

    private static @Nullable Position position(ComparedRegistry side, @Nullable String range, String key) {
        return range == null ? null : side.positions().range(range, key);
    }
}
