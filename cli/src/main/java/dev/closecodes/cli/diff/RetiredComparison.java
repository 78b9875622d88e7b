package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.RetiredCodes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Numbers and names that are retired: by what is covered, however many entries cover it. */
final class RetiredComparison {

    private final ComparedRegistry old;
    private final ComparedRegistry now;
    private final Changes changes;

    RetiredComparison(ComparedRegistry old, ComparedRegistry now, Changes changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    void compare() {
        List<Integer> reopened = new ArrayList<>();
        List<Integer> added = new ArrayList<>();
        List<Integer> otherNote = new ArrayList<>();
        for (int number = Protocol.FIRST; number <= Protocol.LAST; number++) {
            RetiredCodes before = old.retired(number);
            RetiredCodes after = now.retired(number);
            if (before != null && after == null && now.code(number) == null) {
                reopened.add(number);
            } else if (before == null && after != null && old.code(number) == null) {
                added.add(number);
            } else if (before != null && after != null && !Objects.equals(before.note(), after.note())) {
                otherNote.add(number);
            }
        }
        for (NumberRuns.Run run : NumberRuns.runs(reopened)) {
            add(ChangeKind.RETIRED_REOPENED, run, " no longer retired, and may be sent and listed again");
        }
        for (NumberRuns.Run run : NumberRuns.runs(added)) {
            add(ChangeKind.RETIRED_ADDED, run, " retired: what was unlisted may no longer be sent");
        }
        for (NumberRuns.Run run : NumberRuns.runs(otherNote)) {
            add(ChangeKind.RETIRED_NOTE, run, " retired with another note");
        }
        names();
    }

    private void add(ChangeKind kind, NumberRuns.Run run, String text) {
        changes.add(
                kind,
                NumberRuns.text(run.first(), run.last()) + (run.first() == run.last() ? " is" : " are") + text,
                old.positions().retired(run.first()),
                now.positions().retired(run.first()));
    }

    private void names() {
        Set<String> before = new LinkedHashSet<>(old.positions().retiredNames(true));
        Set<String> after = new LinkedHashSet<>(now.positions().retiredNames(true));
        for (String name : before) {
            // In use again, which is said of its code; or its number is reopened, which is said of that.
            boolean isSaid = now.named(name) != null || isWithReopened(name);
            if (!after.contains(name) && !isSaid && now.range(name) == null) {
                changes.add(
                        ChangeKind.RETIRED_NAME_REOPENED,
                        "the name " + name + " is no longer retired, and may be used again",
                        old.positions().retiredName(name),
                        null);
            }
        }
        for (String name : now.positions().retiredNames(false)) {
            if (!before.contains(name) && old.named(name) == null) {
                changes.add(
                        ChangeKind.RETIRED_NAME_ADDED,
                        "the name " + name + " is retired",
                        null,
                        now.positions().retiredName(name));
            }
        }
    }

    private boolean isWithReopened(String name) {
        return old.registry().retired().stream()
                .filter(entry -> name.equals(entry.name()))
                .anyMatch(entry -> now.retired(entry.first()) == null);
    }
}
