package dev.closecodes.cli;

/** What a process ends with. */
final class ExitCode {

    static final int DONE = 0;

    /** Nothing found, errors in a registry, or more change than is allowed. */
    static final int REFUSED = 1;

    /** Wrong use, or a file that cannot be read or written. */
    static final int WRONG_USE = 2;

    private ExitCode() {}
}
