package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;

/**
 * An entry of {@code fallback}.
 *
 * @param from the language that is asked for
 * @param to the language that answers
 */
public record DeclaredFallback(Located<String> from, Located<String> to) {}
