package example;

import java.io.IOException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.standard.StandardWebSocketSession;
import reactor.core.publisher.Mono;

class Spring {

    void servlet(WebSocketSession session) throws IOException {
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        session.close(new CloseStatus(1006));
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        session.close(CloseStatus.NO_STATUS_CODE);
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        session.close(CloseStatus.NO_CLOSE_FRAME.withReason("lost"));
        // BUG: Diagnostic contains: 999 may not be sent
        session.close(new CloseStatus(999, "bye"));
        // BUG: Diagnostic contains: 2000 may not be sent
        session.close(new CloseStatus(2000).withReason("bye"));
        final CloseStatus status = new CloseStatus(5000);
        // BUG: Diagnostic contains: 5000 is outside 0-4999
        session.close(status);
    }

    void implementation(StandardWebSocketSession session) throws IOException {
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        session.close(new CloseStatus(1006));
    }

    Mono<Void> reactive(org.springframework.web.reactive.socket.WebSocketSession session, boolean created) {
        if (created) {
            // BUG: Diagnostic contains: 1015 never stands in a Close frame
            return session.close(org.springframework.web.reactive.socket.CloseStatus.create(1015, ""));
        }
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        return session.close(org.springframework.web.reactive.socket.CloseStatus.NO_CLOSE_FRAME);
    }
}
