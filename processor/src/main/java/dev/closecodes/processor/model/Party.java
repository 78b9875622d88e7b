package dev.closecodes.processor.model;

/** Who sends a Close frame (RFC 6455 section 1.3 names the two). */
public enum Party {
    CLIENT,
    SERVER
}
