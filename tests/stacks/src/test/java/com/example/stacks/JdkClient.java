package com.example.stacks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** The JDK's own client. */
final class JdkClient implements StackClient {

    private final HttpClient client = HttpClient.newHttpClient();

    @Override
    public String name() {
        return "java.net.http";
    }

    @Override
    public CloseEvent receive(URI uri, CompletableFuture<CloseEvent> refusal) throws Exception {
        Listener listener = new Listener();
        WebSocket socket =
                client.newWebSocketBuilder().buildAsync(uri, listener).get(20, TimeUnit.SECONDS);
        try {
            return listener.closed.applyToEither(refusal, event -> event).get(20, TimeUnit.SECONDS);
        } finally {
            // Of an answer that is on its way already it takes nothing back.
            if (refusal.isDone()) {
                socket.abort();
            }
        }
    }

    @Override
    public String send(URI uri, int code, String reason) throws Exception {
        Listener listener = new Listener();
        WebSocket socket =
                client.newWebSocketBuilder().buildAsync(uri, listener).get(20, TimeUnit.SECONDS);
        try {
            socket.sendClose(code, reason).get(20, TimeUnit.SECONDS);
            listener.closed.get(20, TimeUnit.SECONDS);
            return "";
        } catch (ExecutionException exception) {
            return exception.getCause().getClass().getSimpleName();
        } finally {
            socket.abort();
        }
    }

    @Override
    public void close() {
        // It has no method for it before JDK 21; its threads are daemons.
    }

    private static final class Listener implements WebSocket.Listener {

        private final CompletableFuture<CloseEvent> closed = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            closed.complete(CloseEvent.of(code, reason, true));
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            closed.complete(Exchange.failure(error));
        }
    }
}
