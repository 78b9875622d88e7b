package com.example.stacks.server;

import com.example.stacks.peer.ClosePath;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.StackServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.CountDownLatch;
import org.java_websocket.WebSocket;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The server of Java-WebSocket. */
public final class JavaWebSocketServer implements StackServer {

    private final Server server = new Server();

    public JavaWebSocketServer() throws InterruptedException {
        server.setTcpNoDelay(true);
        // Now and then it does not notice that it has something to send, until the ping that this asks for wakes it.
        server.setConnectionLostTimeout(1);
        server.start();
        server.started.await();
    }

    @Override
    public String name() {
        return "Java-WebSocket";
    }

    @Override
    public int port() {
        return server.getPort();
    }

    // One of its threads reads the Close frame while another sees that the client has ended the connection; if that is
    // first, the listener is told 1006.
    @Override
    public boolean mayLoseCodes() {
        return true;
    }

    @Override
    public void close() {
        try {
            server.stop(1000);
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static final class Server extends WebSocketServer {

        private final CountDownLatch started = new CountDownLatch(1);

        Server() {
            super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        }

        @Override
        public void onStart() {
            started.countDown();
        }

        @Override
        public void onOpen(WebSocket socket, ClientHandshake handshake) {
            ClosePath path = ClosePath.of(handshake.getResourceDescriptor());
            socket.setAttachment(path.id());
            if (path.serverCloses()) {
                socket.close(path.code(), path.reason());
            }
        }

        @Override
        public void onMessage(WebSocket socket, String message) {
            // None is sent.
        }

        @Override
        public void onClose(WebSocket socket, int code, String reason, boolean remote) {
            Closes.report(socket.getAttachment(), Ending.closed(code, reason));
        }

        @Override
        public void onError(WebSocket socket, Exception error) {
            // A close follows, if there is a connection.
        }
    }
}
