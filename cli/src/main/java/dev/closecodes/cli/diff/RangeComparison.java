package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.CodeRange;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The ranges: which numbers each has, and what people read of it. */
final class RangeComparison {

    private final ComparedRegistry old;
    private final ComparedRegistry now;
    private final Changes changes;

    RangeComparison(ComparedRegistry old, ComparedRegistry now, Changes changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    void compare() {
        compareUndefined();
        for (CodeRange before : old.registry().ranges()) {
            CodeRange after = now.range(before.name());
            if (after != null) {
                compare(before, after);
                continue;
            }
            CodeRange renamed = sameNumbers(before);
            if (renamed == null) {
                changes.add(
                        ChangeKind.RANGE_GONE,
                        "the range " + title(before) + " is gone",
                        old.positions().range(before.name(), ""),
                        null);
            } else {
                changes.add(
                        ChangeKind.RANGE_RENAMED,
                        "the range " + title(renamed) + " was " + before.name(),
                        old.positions().range(before.name(), "name"),
                        now.positions().range(renamed.name(), "name"));
                compare(before, renamed);
            }
        }
        for (CodeRange after : now.registry().ranges()) {
            if (old.range(after.name()) == null && !isRenamed(after)) {
                changes.add(
                        ChangeKind.RANGE_ADDED,
                        "the range " + title(after) + " is new",
                        null,
                        now.positions().range(after.name(), ""));
            }
        }
    }

    private @Nullable CodeRange sameNumbers(CodeRange before) {
        return now.registry().ranges().stream()
                .filter(range -> old.range(range.name()) == null)
                .filter(range -> range.first() == before.first() && range.last() == before.last())
                .findFirst()
                .orElse(null);
    }

    private boolean isRenamed(CodeRange after) {
        return old.registry().ranges().stream()
                .anyMatch(before -> now.range(before.name()) == null && after.equals(sameNumbers(before)));
    }

    private void compare(CodeRange before, CodeRange after) {
        List<Integer> lost = numbers(before, after);
        List<Integer> won = numbers(after, before);
        if (!lost.isEmpty()) {
            add(ChangeKind.RANGE_NARROWED, "no longer has " + NumberRuns.list(lost), before, after, "from");
        }
        if (!won.isEmpty()) {
            add(ChangeKind.RANGE_WIDENED, "has " + NumberRuns.list(won) + " too", before, after, "to");
        }
        if (before.reconnect() != after.reconnect()) {
            add(
                    ChangeKind.RANGE_ADVICE,
                    "says reconnect: " + CodeComparison.word(after.reconnect()) + ", and said "
                            + CodeComparison.word(before.reconnect()),
                    before,
                    after,
                    "reconnect");
        }
        new TextComparison(old, now, changes)
                .compare(
                        "the range " + after.name(),
                        new TextComparison.Subject(
                                before.texts(),
                                before.help(),
                                (key, language) -> old.positions().rangeText(before.name(), key, language)),
                        new TextComparison.Subject(
                                after.texts(),
                                after.help(),
                                (key, language) -> now.positions().rangeText(after.name(), key, language)));
    }

    // What people read of a number outside every range, as of one in a range.
    private void compareUndefined() {
        new TextComparison(old, now, changes)
                .compare(
                        "undefined numbers",
                        new TextComparison.Subject(
                                old.registry().undefined(), Map.of(), old.positions()::undefinedText),
                        new TextComparison.Subject(
                                now.registry().undefined(), Map.of(), now.positions()::undefinedText));
    }

    private static List<Integer> numbers(CodeRange some, CodeRange without) {
        return IntStream.rangeClosed(some.first(), some.last())
                .filter(number -> !without.contains(number))
                .boxed()
                .toList();
    }

    private void add(ChangeKind kind, String text, CodeRange before, CodeRange after, String key) {
        changes.add(
                kind,
                "the range " + after.name() + " " + text,
                old.positions().range(before.name(), key),
                now.positions().range(after.name(), key));
    }

    private static String title(CodeRange range) {
        return range.name() + ", " + NumberRuns.text(range.first(), range.last()) + ",";
    }
}
