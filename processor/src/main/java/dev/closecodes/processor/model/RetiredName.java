package dev.closecodes.processor.model;

import org.jspecify.annotations.Nullable;

/**
 * A name that may never come back, whatever its number was.
 *
 * @param name what a code was called
 * @param note why it is retired
 */
public record RetiredName(String name, @Nullable String note) {}
