package dev.closecodes.errorprone;

import static dev.closecodes.errorprone.Side.CLIENT;
import static dev.closecodes.errorprone.Side.EITHER;
import static dev.closecodes.errorprone.Side.SERVER;

import java.util.List;

/**
 * Lists the calls that send a Close frame. Of two that fit, the first counts.
 *
 * <p>A test holds each to the stack's jar: that it exists, and that it refuses or takes what is said here. What a stack lets
 * through although nobody may send it needs no word: {@link SendingRule} has it.
 */
final class CallSites {

    private static final String FRAME = "io.netty.handler.codec.http.websocketx.CloseWebSocketFrame";
    private static final String NETTY_STATUS = "io.netty.handler.codec.http.websocketx.WebSocketCloseStatus";
    private static final String ALLOCATOR = "io.netty.buffer.ByteBufAllocator";
    private static final String UNDERTOW = "io.undertow.websockets.core.WebSockets";
    private static final String CHANNEL = "io.undertow.websockets.core.WebSocketChannel";
    private static final String CALLBACK = "io.undertow.websockets.core.WebSocketCallback";
    private static final String MESSAGE = "io.undertow.websockets.core.CloseMessage";
    private static final String VERTX_SERVER = "io.vertx.core.http.ServerWebSocket";
    private static final String VERTX_CLIENT = "io.vertx.core.http.ClientWebSocket";
    private static final String VERTX = "io.vertx.core.http.WebSocketBase";
    private static final String HANDLER = "io.vertx.core.Handler";
    private static final String JAVA_CLIENT = "org.java_websocket.client.WebSocketClient";
    private static final String JAVA_WEBSOCKET = "org.java_websocket.WebSocket";

    static final List<CallSite> ALL = List.of(
            // The JDK's client knows the code of a server's only as something that it receives.
            site(CLIENT, "java.net.http.WebSocket", "sendClose", "code, reason")
                    .refusing(1002, 1003, 1007, 1009, 1010, 1012, 1013, 1014),
            site(EITHER, "jakarta.websocket.Session", "close", "code:jakarta.websocket.CloseReason"),
            site(
                    EITHER,
                    "org.springframework.web.socket.WebSocketSession",
                    "close",
                    "code:org.springframework.web.socket.CloseStatus"),
            site(
                    EITHER,
                    "org.springframework.web.reactive.socket.WebSocketSession",
                    "close",
                    "code:org.springframework.web.reactive.socket.CloseStatus"),
            // Netty: whoever makes the frame writes it.
            frame("code:" + NETTY_STATUS),
            frame("code:" + NETTY_STATUS + ", " + ALLOCATOR),
            frame("code:" + NETTY_STATUS + ", reason"),
            frame("code, reason"),
            frame("boolean, int, code, reason"),
            frame("boolean, int, " + ALLOCATOR + ", code, reason"),
            // OkHttp: MockWebServer has the type, too, at the server's end.
            site(EITHER, "okhttp3.WebSocket", "close", "code, reason"),
            // Jetty: 1005 is how one asks for a Close frame without a status code.
            site(
                            EITHER,
                            "org.eclipse.jetty.websocket.api.Session",
                            "close",
                            "code, reason, org.eclipse.jetty.websocket.api.Callback")
                    .taking(1005),
            site(EITHER, UNDERTOW, "sendClose", "code, reason, " + CHANNEL + ", " + CALLBACK),
            site(EITHER, UNDERTOW, "sendClose", "code, reason, " + CHANNEL + ", " + CALLBACK + ", java.lang.Object"),
            site(EITHER, UNDERTOW, "sendClose", "code:" + MESSAGE + ", " + CHANNEL + ", " + CALLBACK),
            site(
                    EITHER,
                    UNDERTOW,
                    "sendClose",
                    "code:" + MESSAGE + ", " + CHANNEL + ", " + CALLBACK + ", java.lang.Object"),
            site(EITHER, UNDERTOW, "sendCloseBlocking", "code, reason, " + CHANNEL),
            site(EITHER, UNDERTOW, "sendCloseBlocking", "code:" + MESSAGE + ", " + CHANNEL),
            // Vert.x: in version 5 its WebSocket is the parent of both ends, in 4 the client's.
            site(SERVER, VERTX_SERVER, "close", "code:short"),
            site(SERVER, VERTX_SERVER, "close", "code:short, reason"),
            site(SERVER, VERTX_SERVER, "close", "code:short, " + HANDLER),
            site(SERVER, VERTX_SERVER, "close", "code:short, reason, " + HANDLER),
            site(CLIENT, VERTX_CLIENT, "close", "code:short"),
            site(CLIENT, VERTX_CLIENT, "close", "code:short, reason"),
            site(CLIENT, VERTX_CLIENT, "close", "code:short, " + HANDLER),
            site(CLIENT, VERTX_CLIENT, "close", "code:short, reason, " + HANDLER),
            site(EITHER, VERTX, "close", "code:short"),
            site(EITHER, VERTX, "close", "code:short, reason"),
            site(EITHER, VERTX, "close", "code:short, " + HANDLER),
            site(EITHER, VERTX, "close", "code:short, reason, " + HANDLER),
            // Java-WebSocket: 1006 drops the connection without a Close frame.
            site(CLIENT, JAVA_CLIENT, "close", "code").taking(1006),
            site(CLIENT, JAVA_CLIENT, "close", "code, reason").taking(1006),
            site(EITHER, JAVA_WEBSOCKET, "close", "code").taking(1006),
            site(EITHER, JAVA_WEBSOCKET, "close", "code, reason").taking(1006));

    private CallSites() {}

    private static CallSite site(Side side, String type, String member, String parameters) {
        return CallSite.of(side, Call.of(type, member, parameters));
    }

    private static CallSite frame(String parameters) {
        return CallSite.of(EITHER, Call.constructor(FRAME, parameters));
    }
}
