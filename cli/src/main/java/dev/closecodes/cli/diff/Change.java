package dev.closecodes.cli.diff;

import dev.closecodes.processor.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is not as it was.
 *
 * @param kind what sort of change it is
 * @param text what changed and what follows from it: lower case, no full stop, no text of a registry
 * @param before its position in the old registry; null if it is not there
 * @param after its position in the new registry; null if it is not there
 */
public record Change(
        ChangeKind kind,
        String text,
        @Nullable Position before,
        @Nullable Position after) {}
