package example;

import io.undertow.websockets.core.CloseMessage;
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

    /** The type is MockWebServer's, too. */
    void okHttp(okhttp3.WebSocket webSocket) {
        webSocket.close(1000, null);
        webSocket.close(1012, "restart");
    }

    /** A Close frame without a status code. */
    void jetty(Session session) {
        session.close(StatusCode.NO_CODE, null, Callback.NOOP);
        session.close(StatusCode.NORMAL, null, Callback.NOOP);
    }

    Object received() {
        return new CloseMessage(1005, "");
    }

    void vertx(WebSocketBase either, ServerWebSocket server, ClientWebSocket client) {
        either.close((short) 1010);
        either.close((short) 1012);
        client.close((short) 1010);
        server.close((short) 1012, "restart");
    }

    /** The connection is dropped. */
    void javaWebSocket(WebSocket either, WebSocketClient client) {
        either.close(CloseFrame.ABNORMAL_CLOSE);
        client.close(1006, "lost");
        client.closeConnection(1006, "lost");
        either.close(1012);
    }

    @SuppressWarnings("UnsendableCloseCode")
    void suppressed(okhttp3.WebSocket webSocket) {
        webSocket.close(1006, null);
    }
}
