package example;

import io.vertx.core.http.WebSocketBase;
import java.net.http.WebSocket;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

class Literals {

    private static final int EXPIRED = 4001;

    void close(WebSocket jdk, WebSocketSession spring, WebSocketBase vertx) throws Exception {
        // BUG: Diagnostic contains: 4001 is com.acme.chat.CloseCode.SESSION_EXPIRED
        jdk.sendClose(4001, "");
        // BUG: Diagnostic contains: 1000 is com.acme.chat.CloseCode.NORMAL_CLOSURE
        jdk.sendClose(1000, "");
        // BUG: Diagnostic contains: 4001 is com.acme.chat.CloseCode.SESSION_EXPIRED
        jdk.sendClose(EXPIRED, "");
        int local = 4001;
        // BUG: Diagnostic contains: 4001 is com.acme.chat.CloseCode.SESSION_EXPIRED
        jdk.sendClose(local, "");
        // BUG: Diagnostic contains: 4001 is com.acme.chat.CloseCode.SESSION_EXPIRED
        spring.close(new CloseStatus(4001));
        // BUG: Diagnostic contains: 4001 is com.acme.chat.CloseCode.SESSION_EXPIRED
        vertx.close((short) 4001);
    }

    void retired(WebSocket jdk) {
        // BUG: Diagnostic contains: 4003 (KICKED) is retired in com.acme.chat.CloseCode: Use SESSION_EXPIRED; it says more.
        jdk.sendClose(4003, "");
        // BUG: Diagnostic contains: 4055 is retired in com.acme.chat.CloseCode
        jdk.sendClose(4055, "");
    }

    void unknown(WebSocket jdk) {
        // BUG: Diagnostic contains: 4711 is not in com.acme.chat.CloseCode; add it to the registry
        jdk.sendClose(4711, "");
    }
}
