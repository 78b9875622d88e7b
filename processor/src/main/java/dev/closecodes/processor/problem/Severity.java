package dev.closecodes.processor.problem;

/** How much a problem matters. */
public enum Severity {
    /** It would be wrong at run time: nothing is generated. */
    ERROR,
    /** It is unwise. */
    WARNING,
    /** It is good to know. */
    NOTE
}
