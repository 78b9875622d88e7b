package dev.closecodes.processor.load.locate;

/** A file that is there and cannot be read. */
final class UnreadableFileException extends Exception {

    private static final long serialVersionUID = 1;

    private final String reason;

    /**
     * Says what is wrong.
     *
     * @param message the file and the reason, lower case, no full stop
     */
    UnreadableFileException(String message) {
        super(message);
        reason = message;
    }

    /** What is wrong, as the constructor was told. */
    String reason() {
        return reason;
    }
}
