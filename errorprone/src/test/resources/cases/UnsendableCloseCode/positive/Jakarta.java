package example;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;

class Jakarta {

    void close(Session session, String reason) throws IOException {
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        session.close(new CloseReason(CloseCodes.CLOSED_ABNORMALLY, reason));
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        session.close(new CloseReason(CloseReason.CloseCodes.NO_STATUS_CODE, ""));
        // BUG: Diagnostic contains: 1004 is reserved
        session.close(new CloseReason(CloseCodes.RESERVED, ""));
        // BUG: Diagnostic contains: 2000 may not be sent
        session.close(new CloseReason(CloseCodes.getCloseCode(2000), ""));
        // BUG: Diagnostic contains: 70000 is outside 0-4999
        session.close(new CloseReason(() -> 70000, ""));
        CloseReason local = new CloseReason(CloseCodes.TLS_HANDSHAKE_FAILURE, "");
        // BUG: Diagnostic contains: 1015 never stands in a Close frame
        session.close(local);
    }
}
