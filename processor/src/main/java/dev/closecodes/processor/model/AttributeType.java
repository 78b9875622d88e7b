package dev.closecodes.processor.model;

/** What the values of an attribute are. */
public enum AttributeType {
    BOOLEAN,
    /** A number of 0 to {@link Integer#MAX_VALUE}. */
    INTEGER,
    TEXT,
    /** One of the attribute's own constants. */
    ENUM
}
