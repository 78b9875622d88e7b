package dev.closecodes.processor.model.declared;

/**
 * The key {@code undefined}.
 *
 * @param place where it stands
 * @param texts title and description
 */
public record DeclaredUndefined(EntryPlace place, DeclaredTexts texts) {}
