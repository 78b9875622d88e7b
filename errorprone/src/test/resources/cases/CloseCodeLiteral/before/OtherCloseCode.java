package example;

import jakarta.websocket.CloseReason.CloseCode;
import java.net.http.WebSocket;

class OtherCloseCode {

    CloseCode received;

    void close(WebSocket jdk) {
        jdk.sendClose(4001, "bye");
    }
}
