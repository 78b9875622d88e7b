package dev.closecodes.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * That a code should no longer be used.
 *
 * @param since the version of the registry that said so first
 * @param replacedBy the constant to use instead
 * @param note why, or how to move on
 */
public record Deprecation(
        @Nullable String since,
        @Nullable String replacedBy,
        @Nullable String note) {}
