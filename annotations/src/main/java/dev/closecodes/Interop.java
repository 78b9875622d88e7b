package dev.closecodes;

/**
 * Lists the frameworks that {@link CloseCodeRegistry#interop()} can name.
 *
 * <p>The constants are strings, not the constants of an enum, for the sake of those who compile against annotated code
 * without this library. The annotation is in class files, and javac warns of every enum constant that it meets in
 * one and cannot resolve: under {@code -Werror} that would break their build.
 *
 * <p>Conversions are for sending: of a code that may not be sent (RFC 6455 section 7.4) they throw an
 * {@link IllegalStateException}. A framework that is not on the class path, or that the annotated module does not
 * read, is an error that says which dependency has it.
 */
public final class Interop {

    /**
     * Makes {@code CloseCode} a {@code jakarta.websocket.CloseReason.CloseCode} that converts from and to
     * {@code CloseReason}: Jakarta WebSocket.
     */
    public static final String JAKARTA_WEBSOCKET = "JAKARTA_WEBSOCKET";

    /** Converts from and to {@code org.springframework.web.socket.CloseStatus}: Spring's WebSocket support. */
    public static final String SPRING_WEBSOCKET = "SPRING_WEBSOCKET";

    /** Converts from and to {@code io.netty.handler.codec.http.websocketx.WebSocketCloseStatus}: Netty. */
    public static final String NETTY = "NETTY";

    /**
     * Adds the constraint {@code @SendableCloseCode}, for Jakarta Validation, on {@code int}, {@code Integer}, {@code short} and
     * {@code Short}, with its validator and its message in several languages.
     */
    public static final String JAKARTA_VALIDATION = "JAKARTA_VALIDATION";

    /**
     * Adds the browser's half: an ES module with its types and texts, and the registry as JSON, below {@code
     * META-INF/resources/close-codes/} in the class output. Needs nothing on the class path.
     */
    public static final String JAVASCRIPT = "JAVASCRIPT";

    private Interop() {}
}
