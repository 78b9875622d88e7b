package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * The {@code deprecated} of a code.
 *
 * @param at the key
 * @param since since which version
 * @param replacedBy the name of another code
 * @param note more words
 */
public record DeclaredDeprecation(
        Position at,
        @Nullable Located<String> since,
        @Nullable Located<String> replacedBy,
        @Nullable Located<String> note) {}
