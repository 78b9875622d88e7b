package example;

import com.acme.chat.CloseCode;
import com.acme.chat.CloseCodes;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import java.net.http.WebSocket;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketSession;

class Literals {

    void named(WebSocket jdk, WebSocketSession spring, Session jetty, int parameter) throws Exception {
        jdk.sendClose(CloseCode.SESSION_EXPIRED.code(), "");
        jdk.sendClose(parameter, "");
        jdk.sendClose(CloseCodes.requireSendable(parameter), "");
        jdk.sendClose(WebSocket.NORMAL_CLOSURE, "");
        spring.close(CloseStatus.NORMAL);
        spring.close(CloseCode.SESSION_EXPIRED.toCloseStatus());
        jetty.close(StatusCode.NORMAL, null, Callback.NOOP);
        Object frame = new CloseWebSocketFrame(WebSocketCloseStatus.NORMAL_CLOSURE);
    }

    /** What no constant would make better is the other check's. */
    void unsendable(okhttp3.WebSocket okHttp, org.java_websocket.WebSocket javaWebSocket) {
        okHttp.close(1006, "");
        javaWebSocket.close(1006);
    }

    /** Libraries have theirs in 3000-3999. */
    void registered(WebSocket jdk) {
        jdk.sendClose(3500, "");
    }

    @SuppressWarnings("CloseCodeLiteral")
    void suppressed(WebSocket jdk) {
        jdk.sendClose(4001, "");
    }
}
