package com.example.stacks;

import java.net.URI;

/** A client that closes, or is closed. */
interface StackClient extends AutoCloseable {

    /** What the table calls it. */
    String name();

    /** Connects, waits for the server to close, and says what its close listener was handed. */
    CloseEvent receive(URI uri) throws Exception;

    /**
     * Connects and closes.
     *
     * @return empty once the code is on its way, else in what words the client refused
     */
    String send(URI uri, int code, String reason) throws Exception;

    @Override
    void close();
}
