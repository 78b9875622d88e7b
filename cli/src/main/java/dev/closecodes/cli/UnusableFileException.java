package dev.closecodes.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** A file that cannot be read or written, which ends a command. */
final class UnusableFileException extends ParameterException {

    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong.
     *
     * @param message the file, the reason and the remedy, lower case, no full stop
     */
    UnusableFileException(CommandLine commandLine, String message) {
        super(commandLine, message);
    }
}
