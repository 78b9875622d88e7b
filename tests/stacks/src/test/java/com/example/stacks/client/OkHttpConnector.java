package com.example.stacks.client;

import com.example.stacks.CloseCode;
import com.example.stacks.peer.Connector;
import com.example.stacks.peer.Ending;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** OkHttp. */
public final class OkHttpConnector implements Connector {

    private final OkHttpClient client = new OkHttpClient();

    @Override
    public String name() {
        return "OkHttp";
    }

    @Override
    public Connection connect(URI uri, CompletableFuture<Ending> ended) throws Exception {
        Request request = new Request.Builder().url(uri.toString()).build();
        Listener listener = new Listener(ended);
        WebSocket socket = client.newWebSocket(request, listener);
        listener.opened.get(20, TimeUnit.SECONDS);
        return new Connection() {
            @Override
            public void close(int code, String reason) {
                socket.close(code, reason);
            }

            @Override
            public void drop() {
                socket.cancel();
            }
        };
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private static final class Listener extends WebSocketListener {

        private final CompletableFuture<Ending> ended;
        private final CompletableFuture<Boolean> opened = new CompletableFuture<>();

        Listener(CompletableFuture<Ending> ended) {
            this.ended = ended;
        }

        @Override
        public void onOpen(WebSocket socket, Response response) {
            opened.complete(true);
        }

        // OkHttp leaves the answer to its user.
        @Override
        public void onClosing(WebSocket socket, int code, String reason) {
            ended.complete(Ending.closed(code, reason));
            socket.close(CloseCode.NORMAL_CLOSURE.code(), null);
        }

        @Override
        public void onFailure(WebSocket socket, Throwable error, Response response) {
            opened.completeExceptionally(error);
            ended.complete(Ending.failed(error));
        }
    }
}
