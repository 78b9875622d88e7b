package example;

import io.vertx.core.http.WebSocketBase;
import java.net.http.WebSocket;

class Numbers {

    private static final int EXPIRED = 4001;

    void close(WebSocket jdk, WebSocketBase vertx) {
        jdk.sendClose(4001, "bye");
        jdk.sendClose(EXPIRED, "bye");
        vertx.close((short) 4001, "bye");
        short local = 4001;
        vertx.close(local);
    }

    int label(int code) {
        return switch (code) {
            case EXPIRED -> 1;
            default -> 0;
        };
    }
}
