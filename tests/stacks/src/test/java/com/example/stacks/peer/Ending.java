package com.example.stacks.peer;

import java.util.OptionalInt;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/**
 * What an application is told of the end of a connection.
 *
 * @param code the code that a close listener was handed; empty if there was a failure in its place
 * @param words the close reason, or the name of the failure
 */
public record Ending(OptionalInt code, String words) {

    private static final String REFUSED = "refused: ";

    /** Returns what a close listener was handed. */
    public static Ending closed(int code, String reason) {
        return new Ending(OptionalInt.of(code), reason == null ? "" : reason);
    }

    /** Returns what a program of another language says: code and reason with a tab between, or without a code a failure. */
    public static Ending ofLine(String line) {
        String[] fields = line.split("\t", 2);
        return fields[0].isEmpty() ? failed(fields[1]) : closed(Integer.parseInt(fields[0]), fields[1]);
    }

    /** Returns what an application was handed in place of a close. */
    public static Ending failed(String name) {
        return new Ending(OptionalInt.empty(), name);
    }

    /** Returns what an application was handed in place of a close: the exception, without what futures wrap it in. */
    public static Ending failed(Throwable error) {
        return failed(name(error));
    }

    /** Returns the simple name of an exception, without what futures wrap it in. */
    public static String name(Throwable error) {
        return cause(error).getClass().getSimpleName();
    }

    /** Returns an exception without what futures wrap it in. */
    public static Throwable cause(Throwable error) {
        boolean wrapped = error instanceof ExecutionException || error instanceof CompletionException;
        return wrapped && error.getCause() != null ? cause(error.getCause()) : error;
    }

    /** Returns the close reason with which a server tells the client that it may not send the code it was to send. */
    public static String refusal(Throwable error) {
        return REFUSED + name(error);
    }

    /** Returns in what words a side refused to send a code; empty if it sent one. */
    public String refusal() {
        return words.startsWith(REFUSED) ? words.substring(REFUSED.length()) : "";
    }
}
