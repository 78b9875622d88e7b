package com.example.stacks;

import java.net.URI;

/**
 * A server that closes each connection as its path says, {@code /ws/<code>/<id>}: with the code; for {@code 0} it waits
 * for the client to close, and reports to {@link Closes} what it was handed under the id.
 */
interface StackServer extends AutoCloseable {

    /** What the table calls it. */
    String name();

    int port();

    default URI uri(int code, String id) {
        return URI.create("ws://localhost:" + port() + "/ws/" + code + "/" + id);
    }

    @Override
    void close();
}
