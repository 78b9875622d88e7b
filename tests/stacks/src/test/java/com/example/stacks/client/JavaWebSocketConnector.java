package com.example.stacks.client;

import com.example.stacks.peer.Connector;
import com.example.stacks.peer.Ending;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.handshake.ServerHandshake;

/** The client of Java-WebSocket. */
public final class JavaWebSocketConnector implements Connector {

    @Override
    public String name() {
        return "Java-WebSocket";
    }

    @Override
    public Connection connect(URI uri, CompletableFuture<Ending> ended) throws Exception {
        Client client = new Client(uri, ended);
        client.connectBlocking(20, TimeUnit.SECONDS);
        return new Connection() {
            @Override
            public void close(int code, String reason) throws InterruptedException {
                // Closed while its reader is still on the way from onOpen to the next read, it ends without a Close
                // frame.
                TimeUnit.MILLISECONDS.sleep(10);
                client.close(code, reason);
            }

            @Override
            public void drop() {
                client.getConnection().closeConnection(1006, "");
            }
        };
    }

    @Override
    public void close() {
        // Each connection has a client of its own.
    }

    private static final class Client extends WebSocketClient {

        private final CompletableFuture<Ending> ended;

        Client(URI uri, CompletableFuture<Ending> ended) {
            super(uri);
            this.ended = ended;
        }

        @Override
        public void onOpen(ServerHandshake handshake) {
            // Whoever waits for it waits in connectBlocking.
        }

        @Override
        public void onMessage(String message) {
            // None is sent.
        }

        @Override
        public void onClose(int code, String reason, boolean remote) {
            ended.complete(Ending.closed(code, reason));
        }

        @Override
        public void onError(Exception error) {
            // A close follows.
        }
    }
}
