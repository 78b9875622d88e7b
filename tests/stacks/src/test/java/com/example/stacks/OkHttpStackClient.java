package com.example.stacks;

import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;

/** OkHttp. */
final class OkHttpStackClient implements StackClient {

    private final OkHttpClient client = new OkHttpClient();

    @Override
    public String name() {
        return "OkHttp";
    }

    @Override
    public CloseEvent receive(URI uri, CompletableFuture<CloseEvent> refusal) throws Exception {
        Listener listener = new Listener();
        WebSocket socket = open(uri, listener);
        CloseEvent event =
                listener.closed.applyToEither(refusal, first -> first).get(20, TimeUnit.SECONDS);
        if (refusal.isDone()) {
            socket.cancel();
        }
        return event;
    }

    @Override
    public String send(URI uri, int code, String reason) throws Exception {
        Listener listener = new Listener();
        WebSocket socket = open(uri, listener);
        try {
            listener.opened.get(20, TimeUnit.SECONDS);
            socket.close(code, reason);
            listener.closed.get(20, TimeUnit.SECONDS);
            return "";
        } catch (IllegalArgumentException exception) {
            return exception.getClass().getSimpleName();
        } finally {
            socket.cancel();
        }
    }

    private WebSocket open(URI uri, Listener listener) {
        Request request = new Request.Builder().url(uri.toString()).build();
        return client.newWebSocket(request, listener);
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }

    private static final class Listener extends WebSocketListener {

        private final CompletableFuture<Boolean> opened = new CompletableFuture<>();
        private final CompletableFuture<CloseEvent> closed = new CompletableFuture<>();

        @Override
        public void onOpen(WebSocket socket, Response response) {
            opened.complete(true);
        }

        // OkHttp leaves the answer to its user.
        @Override
        public void onClosing(WebSocket socket, int code, String reason) {
            closed.complete(CloseEvent.of(code, reason, true));
            socket.close(CloseCode.NORMAL_CLOSURE.code(), null);
        }

        @Override
        public void onFailure(WebSocket socket, Throwable error, Response response) {
            opened.completeExceptionally(error);
            closed.complete(Exchange.failure(error));
        }
    }
}
