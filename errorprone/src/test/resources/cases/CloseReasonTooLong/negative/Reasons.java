package example;

import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import java.net.http.WebSocket;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;

class Reasons {

    /** 123 bytes. */
    private static final String FITS =
            "012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789012";

    void close(WebSocket jdk, WebSocketSession spring, WebSocketHandler handler, String name) throws Exception {
        jdk.sendClose(1000, FITS);
        jdk.sendClose(1000, FITS + name);
        jdk.sendClose(1000, null);
        jdk.sendClose(1000, "€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€€");
        spring.close(CloseStatus.NORMAL.withReason(FITS));
        handler.afterConnectionClosed(spring, CloseStatus.NORMAL.withReason(FITS + FITS));
        // This one replaces the first.
        spring.close(new CloseStatus(1000, FITS + FITS).withReason(FITS));
    }

    @SuppressWarnings("CloseReasonTooLong")
    Object suppressed() {
        return new CloseWebSocketFrame(WebSocketCloseStatus.NORMAL_CLOSURE, FITS + FITS);
    }
}
