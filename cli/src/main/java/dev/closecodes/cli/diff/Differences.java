package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.Position;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is not as it was.
 *
 * @param changes the worst first, then by place
 */
public record Differences(List<Change> changes) {

    private static final Comparator<@Nullable Position> BY_PLACE = Comparator.nullsFirst(Comparator.naturalOrder());

    public Differences {
        changes = changes.stream()
                .sorted(Comparator.comparing((Change change) -> change.kind().impact())
                        .thenComparing(Change::after, BY_PLACE)
                        .thenComparing(Change::before, BY_PLACE)
                        .thenComparing(Change::kind))
                .toList();
    }

    /** Returns how far the version has to move. */
    public Step step() {
        return changes.stream()
                .map(change -> change.kind().impact().step())
                .max(Comparator.naturalOrder())
                .orElse(Step.NONE);
    }
}
