package dev.closecodes;

/**
 * The frameworks that {@link CloseCodeRegistry#interop()} can name.
 *
 * <p>The constants are strings, not the constants of an enum, for the sake of those who compile against annotated code
 * without this library. The annotation stands in class files, and javac warns of every enum constant that it meets in
 * one and cannot resolve: under {@code -Werror} that would break their build.
 *
 * <p>Conversions are for sending: of a code that may not be sent they throw an {@link IllegalStateException}. A framework
 * that is not on the class path, or that the annotated module does not read, is an error that says which dependency has
 * it.
 */
public final class Interop {

    /**
     * Jakarta WebSocket: {@code CloseCode} becomes a {@code jakarta.websocket.CloseReason.CloseCode} and converts from
     * and to {@code CloseReason}.
     */
    public static final String JAKARTA_WEBSOCKET = "JAKARTA_WEBSOCKET";

    /** Spring's WebSocket support: conversions from and to {@code org.springframework.web.socket.CloseStatus}. */
    public static final String SPRING_WEBSOCKET = "SPRING_WEBSOCKET";

    /** Netty: conversions from and to {@code io.netty.handler.codec.http.websocketx.WebSocketCloseStatus}. */
    public static final String NETTY = "NETTY";

    /**
     * Jakarta Validation: the constraint {@code @SendableCloseCode} on {@code int}, {@code Integer}, {@code short} and
     * {@code Short}, with its validator and its message in several languages.
     */
    public static final String JAKARTA_VALIDATION = "JAKARTA_VALIDATION";

    /**
     * Browsers: an ES module with its types and texts, and the registry as JSON, below {@code
     * META-INF/resources/close-codes/} in the class output. Needs nothing on the class path.
     */
    public static final String JAVASCRIPT = "JAVASCRIPT";

    private Interop() {}
}
