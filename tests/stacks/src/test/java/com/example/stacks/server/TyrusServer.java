package com.example.stacks.server;

import com.example.stacks.peer.StackServer;
import jakarta.websocket.DeploymentException;
import java.util.Map;
import org.glassfish.tyrus.server.Server;

/** Tyrus, the reference implementation of Jakarta WebSocket, on Grizzly. */
public final class TyrusServer implements StackServer {

    /** Tyrus takes 0 for its default port. */
    private static final int ANY_PORT = -1;

    private final Server server = new Server("localhost", ANY_PORT, "/", Map.of(), JakartaEndpoint.class);

    public TyrusServer() throws DeploymentException {
        server.start();
    }

    @Override
    public String name() {
        return "Tyrus";
    }

    @Override
    public int port() {
        return server.getPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
