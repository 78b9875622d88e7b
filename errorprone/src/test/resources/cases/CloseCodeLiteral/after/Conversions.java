package example;

import com.acme.chat.CloseCode;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

class Conversions {

    void close(WebSocketSession spring, Session jakarta, String reason) throws Exception {
        spring.close(CloseCode.SESSION_EXPIRED.toCloseStatus());
        spring.close(CloseCode.SESSION_EXPIRED.toCloseStatus("bye"));
        spring.close(CloseCode.SESSION_EXPIRED.toCloseStatus());
        spring.close(new CloseStatus(CloseCode.SESSION_EXPIRED.code(), reason));
        spring.close(CloseCode.SESSION_EXPIRED.toCloseStatus().withReason(reason));
        jakarta.close(CloseCode.SESSION_EXPIRED.toCloseReason("bye"));
        jakarta.close(new CloseReason(() -> CloseCode.SESSION_EXPIRED.code(), reason));
        Object frame = new CloseWebSocketFrame(CloseCode.SESSION_EXPIRED.toWebSocketCloseStatus("bye"));
        Object other = new CloseWebSocketFrame(CloseCode.SESSION_EXPIRED.toWebSocketCloseStatus());
    }
}
