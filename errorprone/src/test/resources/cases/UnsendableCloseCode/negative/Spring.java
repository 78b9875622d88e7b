package example;

import java.io.IOException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;

class Spring {

    private static final CloseStatus LOST = new CloseStatus(1006);

    void sendable(WebSocketSession session, CloseStatus received) throws IOException {
        session.close();
        session.close(received);
        session.close(CloseStatus.SERVICE_RESTARTED);
        session.close(CloseStatus.SESSION_NOT_RELIABLE);
        session.close(new CloseStatus(4001, "bye"));
        session.close(CloseStatus.NORMAL.withReason("bye"));
    }

    void received(WebSocketHandler handler, WebSocketSession session) throws Exception {
        handler.afterConnectionClosed(session, new CloseStatus(1006));
        handler.afterConnectionClosed(session, LOST);
    }
}
