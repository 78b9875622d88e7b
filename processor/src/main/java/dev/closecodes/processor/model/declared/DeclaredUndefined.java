package dev.closecodes.processor.model.declared;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Reconnect;
import org.jspecify.annotations.Nullable;

/**
 * The key {@code undefined}.
 *
 * @param span where it is
 * @param texts title and description
 * @param reconnect null: nothing said
 */
public record DeclaredUndefined(
        EntrySpan span, DeclaredTexts texts, @Nullable Located<Reconnect> reconnect) {}
