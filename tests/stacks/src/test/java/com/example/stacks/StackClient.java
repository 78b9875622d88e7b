package com.example.stacks;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** A client that closes, or is closed. */
interface StackClient extends AutoCloseable {

    /** What the table calls it. */
    String name();

    /**
     * Connects and waits for the server to close.
     *
     * @param refusal completed if the server refuses
     * @return what the close listener was handed, or the refusal
     */
    CloseEvent receive(URI uri, CompletableFuture<CloseEvent> refusal) throws Exception;

    /**
     * Connects and closes.
     *
     * @return empty once the code is on its way, else in what words the client refused
     */
    String send(URI uri, int code, String reason) throws Exception;

    @Override
    void close();
}
