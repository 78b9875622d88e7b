package com.example.stacks.peer;

import java.net.URI;
import java.util.concurrent.CompletableFuture;

/** A client library of the JVM. */
public interface Connector extends AutoCloseable {

    /** Returns what the tables call it. */
    String name();

    /**
     * Connects.
     *
     * @param ended completed with what the listener is told; the first word counts
     * @throws Exception if there is no connection
     */
    Connection connect(URI uri, CompletableFuture<Ending> ended) throws Exception;

    @Override
    void close();

    /** An open connection. */
    interface Connection {

        /** Sends a Close frame; throws what the library throws if it refuses to. */
        void close(int code, String reason) throws Exception;

        /** Forgets the connection. */
        void drop();
    }
}
