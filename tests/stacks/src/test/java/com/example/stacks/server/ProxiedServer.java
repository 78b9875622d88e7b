package com.example.stacks.server;

import com.example.stacks.peer.StackServer;
import java.net.URI;

/**
 * A server with nginx before it.
 *
 * @param server which goes on when this is closed
 * @param folder where in nginx its port is: empty, or {@code idle/}
 */
public record ProxiedServer(StackServer server, Nginx nginx, String folder) implements StackServer {

    @Override
    public String name() {
        return server.name();
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public URI uri(int code, String id) {
        URI direct = server.uri(code, id);
        return URI.create("ws://localhost:" + nginx.port() + "/" + folder + direct.getPort() + direct.getPath());
    }

    @Override
    public boolean mayLoseCodes() {
        return server.mayLoseCodes();
    }

    @Override
    public void close() {
        // What it is made of is closed by whoever started it.
    }
}
