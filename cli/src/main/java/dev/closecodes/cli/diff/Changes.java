package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.Position;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects changes. */
final class Changes {

    private final List<Change> found = new ArrayList<>();

    void add(ChangeKind kind, String text, @Nullable Position before, @Nullable Position after) {
        found.add(new Change(kind, text, before, after));
    }

    Differences differences() {
        return new Differences(found);
    }
}
