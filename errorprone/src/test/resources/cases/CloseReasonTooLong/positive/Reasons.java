package example;

import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.vertx.core.http.WebSocketBase;
import jakarta.websocket.CloseReason;
import java.net.http.WebSocket;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

class Reasons {

    /** 124 bytes. */
    private static final String LONG =
            "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123";

    private static final String EURO = "€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€";

    void close(WebSocket jdk, jakarta.websocket.Session jakarta, WebSocketSession spring, WebSocketBase vertx, int code)
            throws Exception {
        // BUG: Diagnostic contains: this close reason has 124 bytes in UTF-8; a Close frame has room for 123
        jdk.sendClose(1000, LONG);
        // BUG: Diagnostic contains: this close reason has 126 bytes in UTF-8
        jdk.sendClose(code, EURO);
        // BUG: Diagnostic contains: this close reason has 125 bytes in UTF-8
        jdk.sendClose(code, LONG + "!");
        // BUG: Diagnostic contains: this close reason has 124 bytes in UTF-8
        jakarta.close(new CloseReason(CloseReason.CloseCodes.GOING_AWAY, LONG));
        // BUG: Diagnostic contains: this close reason has 124 bytes in UTF-8
        spring.close(CloseStatus.NORMAL.withReason(LONG));
        // BUG: Diagnostic contains: this close reason has 124 bytes in UTF-8
        spring.close(new CloseStatus(code, LONG));
        String local = LONG;
        // BUG: Diagnostic contains: this close reason has 124 bytes in UTF-8
        vertx.close((short) 1000, local);
        // BUG: Diagnostic contains: this close reason has 124 bytes in UTF-8
        Object frame = new CloseWebSocketFrame(WebSocketCloseStatus.NORMAL_CLOSURE, LONG);
        // BUG: Diagnostic contains: this close reason has 124 bytes in UTF-8
        Object status = new CloseWebSocketFrame(new WebSocketCloseStatus(4001, LONG));
        // BUG: Diagnostic contains: this close reason has 125 bytes in UTF-8
        jdk.sendClose(1000, "\ud800\ud800" + "01234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678");
    }
}
