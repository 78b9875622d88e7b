package example;

import com.acme.chat.CloseCode;
import io.vertx.core.http.WebSocketBase;
import java.net.http.WebSocket;

class Numbers {

    private static final int EXPIRED = 4001;

    void close(WebSocket jdk, WebSocketBase vertx) {
        jdk.sendClose(CloseCode.SESSION_EXPIRED.code(), "bye");
        jdk.sendClose(CloseCode.SESSION_EXPIRED.code(), "bye");
        vertx.close((short) CloseCode.SESSION_EXPIRED.code(), "bye");
        short local = 4001;
        vertx.close((short) CloseCode.SESSION_EXPIRED.code());
    }

    int label(int code) {
        return switch (code) {
            case EXPIRED -> 1;
            default -> 0;
        };
    }
}
