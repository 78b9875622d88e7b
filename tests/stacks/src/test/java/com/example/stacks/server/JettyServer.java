package com.example.stacks.server;

import com.example.stacks.CloseCode;
import com.example.stacks.peer.ClosePath;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.StackServer;
import java.net.InetSocketAddress;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/** Jetty, with an endpoint of its own API. */
public final class JettyServer implements StackServer {

    private final Server server = new Server(new InetSocketAddress("localhost", 0));

    public JettyServer() throws Exception {
        server.setHandler(WebSocketUpgradeHandler.from(
                server,
                container -> container.addMapping(
                        "/ws/*",
                        (request, response, callback) ->
                                new Endpoint(ClosePath.of(Request.getPathInContext(request))))));
        server.start();
    }

    @Override
    public String name() {
        return "Jetty";
    }

    @Override
    public int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Public, since Jetty looks for its methods. */
    public record Endpoint(ClosePath path) implements Session.Listener.AutoDemanding {

        @Override
        public void onWebSocketOpen(Session session) {
            if (path.serverCloses()) {
                session.close(
                        path.code(),
                        path.reason(),
                        Callback.from(
                                () -> {},
                                error -> session.close(
                                        CloseCode.NORMAL_CLOSURE.code(), Ending.refusal(error), Callback.NOOP)));
            }
        }

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            Closes.report(path.id(), Ending.closed(code, reason));
            callback.succeed();
        }
    }
}
