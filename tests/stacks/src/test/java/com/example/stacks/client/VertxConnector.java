package com.example.stacks.client;

import com.example.stacks.peer.Connector;
import com.example.stacks.peer.Ending;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The client of Vert.x. */
public final class VertxConnector implements Connector {

    private final Vertx vertx = Vertx.vertx();
    private final WebSocketClient client = vertx.createWebSocketClient();

    @Override
    public String name() {
        return "Vert.x";
    }

    @Override
    public Connection connect(URI uri, CompletableFuture<Ending> ended) throws Exception {
        WebSocketConnectOptions options = new WebSocketConnectOptions()
                .setHost(uri.getHost())
                .setPort(uri.getPort())
                .setURI(uri.getPath());
        CompletableFuture<WebSocket> connected = new CompletableFuture<>();
        // On the thread that tells of the close: on another one the handler may come after it.
        vertx.runOnContext(own -> client.connect(options)
                .map(opened -> listen(opened, ended))
                .onComplete(connected::complete, connected::completeExceptionally));
        WebSocket socket = connected.get(20, TimeUnit.SECONDS);
        return new Connection() {
            @Override
            public void close(int code, String reason) throws Exception {
                socket.close((short) code, reason)
                        .toCompletionStage()
                        .toCompletableFuture()
                        .get(20, TimeUnit.SECONDS);
            }

            @Override
            public void drop() {
                // Vert.x has no other end than a close, which has been.
            }
        };
    }

    private static WebSocket listen(WebSocket socket, CompletableFuture<Ending> ended) {
        return socket.closeHandler(end -> {
            Short code = socket.closeStatusCode();
            ended.complete(code == null ? Ending.failed("null") : Ending.closed(code, socket.closeReason()));
        });
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
