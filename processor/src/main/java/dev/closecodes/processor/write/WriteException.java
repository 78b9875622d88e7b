package dev.closecodes.processor.write;

/** A file that could not be written. */
public final class WriteException extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final boolean nameTaken;

    /**
     * Says what is wrong.
     *
     * @param message the file, the reason and the remedy: lower case, no full stop
     * @param nameTaken whether somebody else made a file of that name
     * @param cause what the compiler said
     */
    WriteException(String message, boolean nameTaken, Throwable cause) {
        super(message, cause);
        reason = message;
        this.nameTaken = nameTaken;
    }

    /** Returns whether somebody else made a file of that name, so that another name helps. */
    public boolean isNameTaken() {
        return nameTaken;
    }

    /** What is wrong, as the constructor was told. */
    public String reason() {
        return reason;
    }
}
