package example;

import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import io.vertx.core.http.ClientWebSocket;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.WebSocketBase;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.java_websocket.WebSocket;
import org.java_websocket.client.WebSocketClient;
import org.java_websocket.framing.CloseFrame;

class OtherStacks {

    void okHttp(okhttp3.WebSocket webSocket) {
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        webSocket.close(1006, null);
    }

    void jetty(Session session) {
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        session.close(StatusCode.NO_CLOSE, null, Callback.NOOP);
    }

    void undertow(WebSocketChannel channel) throws Exception {
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        WebSockets.sendClose(1005, "", channel, null);
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        WebSockets.<String>sendClose(1005, "", channel, null, "context");
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        WebSockets.sendClose(new CloseMessage(1005, ""), channel, null);
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        WebSockets.<String>sendClose(new CloseMessage(1005, ""), channel, null, "context");
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        WebSockets.sendCloseBlocking(1005, "", channel);
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        WebSockets.sendCloseBlocking(new CloseMessage(1005, ""), channel);
    }

    void vertx(WebSocketBase either, ServerWebSocket server, ClientWebSocket client) {
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        either.close((short) 1006);
        // BUG: Diagnostic contains: 1010 is for a client to send
        server.close((short) 1010);
        // BUG: Diagnostic contains: 1012 is for a server to send
        client.close((short) 1012, "restart");
        final short code = 1006;
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        either.close(code, "lost");
    }

    void javaWebSocket(WebSocket either, WebSocketClient client) {
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        either.close(CloseFrame.NOCODE);
        // BUG: Diagnostic contains: 1015 never stands in a Close frame
        either.close(1015, "");
        // BUG: Diagnostic contains: 1013 is for a server to send
        client.close(1013, "");
    }

    abstract static class Client extends WebSocketClient {

        Client() {
            super(null);
        }

        void stop() {
            // BUG: Diagnostic contains: 5000 is outside 0-4999
            close(5000, "");
            // BUG: Diagnostic contains: 5000 is outside 0-4999
            super.close(5000, "");
        }
    }
}
