package com.example.stacks.peer;

import java.net.URI;

/**
 * A server that closes each connection as its {@link ClosePath} says: with the code; for {@code 0} it waits for the
 * client to close, and reports to {@link Closes} what it was handed under the id.
 */
public interface StackServer extends AutoCloseable {

    /** Returns what the tables call it. */
    String name();

    int port();

    default URI uri(int code, String id) {
        return URI.create("ws://localhost:" + port() + "/ws/" + code + "/" + id);
    }

    /** Tells whether it is a matter of chance that the server is told 1006 in the place of a code that came. */
    default boolean mayLoseCodes() {
        return false;
    }

    @Override
    void close();
}
