package dev.closecodes.processor.write;

/** A file that could not be written. */
public final class WriteException extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * Says what is wrong.
     *
     * @param message the file, the reason and the remedy: lower case, no full stop
     * @param cause what the compiler said
     */
    WriteException(String message, Throwable cause) {
        super(message, cause);
        reason = message;
    }

    /** What is wrong, as the constructor was told. */
    public String reason() {
        return reason;
    }
}
