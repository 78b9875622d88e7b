package com.example.stacks.peer;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A client that is a library of the JVM. */
public final class LibraryClient implements StackClient {

    private final Connector connector;

    public LibraryClient(Connector connector) {
        this.connector = connector;
    }

    @Override
    public String name() {
        return connector.name();
    }

    @Override
    public List<Ending> receive(List<URI> uris) throws Exception {
        List<Ending> endings = new ArrayList<>();
        for (URI uri : uris) {
            endings.add(receive(uri));
        }
        return endings;
    }

    private Ending receive(URI uri) throws Exception {
        CompletableFuture<Ending> ended = new CompletableFuture<>();
        try {
            connector.connect(uri, ended);
        } catch (Exception refused) {
            return ended.getNow(Ending.failed(refused));
        }
        try {
            return ended.get(20, TimeUnit.SECONDS);
        } catch (TimeoutException exception) {
            throw new AssertionError(name() + " was told nothing of " + uri, exception);
        }
    }

    @Override
    public List<String> send(List<Closing> closings) throws Exception {
        List<String> refusals = new ArrayList<>();
        for (Closing closing : closings) {
            refusals.add(send(closing));
        }
        return refusals;
    }

    private String send(Closing closing) throws Exception {
        CompletableFuture<Ending> ended = new CompletableFuture<>();
        Connector.Connection connection = connector.connect(closing.uri(), ended);
        try {
            connection.close(closing.code(), closing.reason());
        } catch (Exception refusal) {
            // Where the server is quick the connection ends before the call returns, which is no refusal.
            if (!(Ending.cause(refusal) instanceof IOException)) {
                connection.drop();
                return Ending.name(refusal);
            }
        }
        try {
            // Not dropped: a stack that has closed is left to end the connection itself, as in an application.
            ended.get(20, TimeUnit.SECONDS);
            return "";
        } catch (TimeoutException exception) {
            throw new AssertionError(name() + " was told nothing of its own close of " + closing, exception);
        }
    }

    @Override
    public void close() {
        connector.close();
    }
}
