package com.example.stacks.server;

import com.example.stacks.peer.Child;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.Script;
import com.example.stacks.peer.StackServer;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A server in another language: it tells its port, and then in a line each what came of connections. */
public final class ScriptServer implements StackServer {

    private final String name;
    private final Child child;
    private final int port;

    public ScriptServer(Script script) throws IOException {
        name = script.name();
        child = script.start();
        port = Integer.parseInt(child.hear());
        Thread reader = new Thread(this::read, name);
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try {
            while (true) {
                String[] report = child.hear().split("\t", 2);
                Closes.report(report[0], Ending.ofLine(report[1]));
            }
        } catch (EOFException closed) {
            // Whoever still waits for a report says so.
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        child.close();
    }
}
