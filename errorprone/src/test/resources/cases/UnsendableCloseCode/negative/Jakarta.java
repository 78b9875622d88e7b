package example;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Endpoint;
import jakarta.websocket.Session;
import java.io.IOException;

class Jakarta {

    void sendable(Session session) throws IOException {
        session.close();
        session.close(null);
        session.close(new CloseReason(CloseCodes.GOING_AWAY, ""));
        session.close(new CloseReason(CloseCodes.SERVICE_RESTART, ""));
        session.close(new CloseReason(() -> 4001, ""));
        session.close(new CloseReason(() -> { return 1006; }, ""));
    }

    /** What a listener is told, or tested with. */
    void received(Session session, Endpoint endpoint) {
        endpoint.onClose(session, new CloseReason(CloseCodes.CLOSED_ABNORMALLY, ""));
        CloseReason reason = new CloseReason(() -> 1005, "");
        endpoint.onClose(session, reason);
    }
}
