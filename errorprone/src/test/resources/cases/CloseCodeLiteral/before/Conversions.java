package example;

import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

class Conversions {

    void close(WebSocketSession spring, Session jakarta, String reason) throws Exception {
        spring.close(new CloseStatus(4001));
        spring.close(new CloseStatus(4001, "bye"));
        spring.close(new CloseStatus(4001, null));
        spring.close(new CloseStatus(4001, reason));
        spring.close(new CloseStatus(4001).withReason(reason));
        jakarta.close(new CloseReason(CloseCodes.getCloseCode(4001), "bye"));
        jakarta.close(new CloseReason(() -> 4001, reason));
        Object frame = new CloseWebSocketFrame(new WebSocketCloseStatus(4001, "bye"));
        Object other = new CloseWebSocketFrame(WebSocketCloseStatus.valueOf(4001));
    }
}
