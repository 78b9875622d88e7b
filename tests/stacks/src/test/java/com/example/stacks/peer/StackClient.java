package com.example.stacks.peer;

import java.net.URI;
import java.util.List;

/** A client that closes, or is closed. */
public interface StackClient extends AutoCloseable {

    /** Returns what the tables call it. */
    String name();

    /** Connects to each, waits for the end, and returns what the application was told of it. */
    List<Ending> receive(List<URI> uris) throws Exception;

    /**
     * Connects to each and closes.
     *
     * @return for each what came of it: empty once the code is on its way, else in what words the client refused
     */
    List<String> send(List<Closing> closings) throws Exception;

    @Override
    void close();

    /** What to close, and how. */
    record Closing(URI uri, int code, String reason) {}
}
