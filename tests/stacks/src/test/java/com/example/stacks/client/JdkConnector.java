package com.example.stacks.client;

import com.example.stacks.peer.Connector;
import com.example.stacks.peer.Ending;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** The JDK's own client. */
public final class JdkConnector implements Connector {

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "java.net.http";
    }

    @Override
    public Connection connect(URI uri, CompletableFuture<Ending> ended) throws Exception {
        WebSocket socket = client.newWebSocketBuilder()
                .buildAsync(uri, new Listener(ended))
                .get(20, TimeUnit.SECONDS);
        return new Connection() {
            @Override
            public void close(int code, String reason) throws Exception {
                socket.sendClose(code, reason).get(20, TimeUnit.SECONDS);
            }

            @Override
            public void drop() {
                socket.abort();
            }
        };
    }

    @Override
    public void close() {
        // It has no method for it before JDK 21; its threads are daemons.
    }

    private record Listener(CompletableFuture<Ending> ended) implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            ended.complete(Ending.closed(code, reason));
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            ended.complete(Ending.failed(error));
        }
    }
}
