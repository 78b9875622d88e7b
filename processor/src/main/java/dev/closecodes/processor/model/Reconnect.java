package dev.closecodes.processor.model;

/** What a client does after a close. */
public enum Reconnect {
    NEVER,
    NOW,
    BACKOFF
}
