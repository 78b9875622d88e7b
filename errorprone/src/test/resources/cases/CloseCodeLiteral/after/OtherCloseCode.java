package example;

import jakarta.websocket.CloseReason.CloseCode;
import java.net.http.WebSocket;

class OtherCloseCode {

    CloseCode received;

    void close(WebSocket jdk) {
        jdk.sendClose(com.acme.chat.CloseCode.SESSION_EXPIRED.code(), "bye");
    }
}
