package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was.
 *
 * @param kind what sort of change it is
 * @param text what changed and what follows from it: lower case, no full stop, no text of a registry
 * @param before where it stands in the old registry; null where it does not
 * @param after where it stands in the new registry; null where it does not
 */
public record Change(
        ChangeKind kind,
        String text,
        @Nullable Position before,
        @Nullable Position after) {}
