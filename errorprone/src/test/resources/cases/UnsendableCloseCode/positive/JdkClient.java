package example;

import java.net.http.WebSocket;

class JdkClient {

    private static final int DROPPED = 1006;

    void never(WebSocket webSocket) {
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        webSocket.sendClose(1006, "");
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        webSocket.sendClose(1005, "");
        // BUG: Diagnostic contains: 1015 never stands in a Close frame
        webSocket.sendClose(1015, "");
        // BUG: Diagnostic contains: 1004 is reserved
        webSocket.sendClose(1004, "");
        // BUG: Diagnostic contains: 0-999 are not used
        webSocket.sendClose(999, "");
        // BUG: Diagnostic contains: 1016-2999 are unassigned
        webSocket.sendClose(1016, "");
        // BUG: Diagnostic contains: 1016-2999 are unassigned
        webSocket.sendClose(2999, "");
        // BUG: Diagnostic contains: 5000 is outside 0-4999
        webSocket.sendClose(5000, "");
        // BUG: Diagnostic contains: -1 is outside 0-4999
        webSocket.sendClose(-1, "");
        // BUG: Diagnostic contains: 70000 is outside 0-4999
        webSocket.sendClose((70000), "");
    }

    void serverOnly(WebSocket webSocket) {
        // BUG: Diagnostic contains: 1012 is for a server to send
        webSocket.sendClose(1012, "");
        // BUG: Diagnostic contains: 1013 is for a server to send
        webSocket.sendClose(1013, "");
        // BUG: Diagnostic contains: 1014 is for a server to send
        webSocket.sendClose(1014, "");
    }

    void refused(WebSocket webSocket) {
        // BUG: Diagnostic contains: 1002 is refused by java.net.http.WebSocket.sendClose, at run time
        webSocket.sendClose(1002, "");
        // BUG: Diagnostic contains: 1010 is refused by java.net.http.WebSocket.sendClose, at run time
        webSocket.sendClose(1010, "");
    }

    void constants(WebSocket webSocket) {
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        webSocket.sendClose(DROPPED, "");
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        webSocket.sendClose(DROPPED - 1, "");
        final int declared = 1006;
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        webSocket.sendClose(declared, "");
        int effective = 1006;
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        webSocket.sendClose(effective, "");
        var inferred = declared;
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        webSocket.sendClose(inferred, "");
    }

    Runnable later(WebSocket webSocket) {
        int code = 1006;
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        return () -> webSocket.sendClose(code, "");
    }

    <T extends WebSocket> void generic(T webSocket) {
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        webSocket.sendClose(1006, "");
    }
}
