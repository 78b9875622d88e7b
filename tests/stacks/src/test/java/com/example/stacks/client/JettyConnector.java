package com.example.stacks.client;

import com.example.stacks.peer.Connector;
import com.example.stacks.peer.Ending;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.WebSocketClient;

/** Jetty's client. */
public final class JettyConnector implements Connector {

    private final WebSocketClient client = new WebSocketClient();

    public JettyConnector() throws Exception {
        client.start();
    }

    @Override
    public String name() {
        return "Jetty";
    }

    @Override
    public Connection connect(URI uri, CompletableFuture<Ending> ended) throws Exception {
        Session session = client.connect(new Listener(ended), uri).get(20, TimeUnit.SECONDS);
        return new Connection() {
            @Override
            public void close(int code, String reason) throws Exception {
                CompletableFuture<Void> sent = new CompletableFuture<>();
                session.close(code, reason, Callback.from(() -> sent.complete(null), sent::completeExceptionally));
                sent.get(20, TimeUnit.SECONDS);
            }

            @Override
            public void drop() {
                session.disconnect();
            }
        };
    }

    @Override
    public void close() {
        try {
            client.stop();
        } catch (Exception exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Told of errors too, before the close: the close is what counts. Public, since Jetty looks for its methods. */
    public record Listener(CompletableFuture<Ending> ended) implements Session.Listener.AutoDemanding {

        @Override
        public void onWebSocketClose(int code, String reason, Callback callback) {
            ended.complete(Ending.closed(code, reason));
            callback.succeed();
        }
    }
}
