package example;

import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;

class JdkClient implements WebSocket.Listener {

    void sendable(WebSocket webSocket) {
        webSocket.sendClose(WebSocket.NORMAL_CLOSURE, "");
        webSocket.sendClose(1001, "");
        webSocket.sendClose(1008, "");
        webSocket.sendClose(1011, "");
        webSocket.sendClose(3000, "");
        webSocket.sendClose(4999, "");
    }

    /** What is only known at run time is nobody's business here. */
    void unknown(WebSocket webSocket, int parameter, boolean failed) {
        webSocket.sendClose(parameter, "");
        webSocket.sendClose(failed ? 1006 : 1000, "");
        int assigned = 1006;
        assigned = 1000;
        webSocket.sendClose(assigned, "");
        int late;
        late = 1006;
        webSocket.sendClose(late, "");
        for (int code : new int[] {1006}) {
            webSocket.sendClose(code, "");
        }
    }

    /** A received code may be any. */
    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        return statusCode == 1006 ? null : new JdkClient().onClose(webSocket, 1006, reason);
    }

    /** Another method of the same name. */
    void other(Other other) {
        other.sendClose(1006, "");
        other.sendClose(1006);
    }

    interface Other {
        void sendClose(int code, String reason);

        void sendClose(int code);
    }
}
