package dev.closecodes.errorprone;

import java.util.List;
import java.util.Map;

/**
 * Lists what makes the values that hold a close code, and the stacks' own values. They count only inside a call of
 * {@link CallSites}: alone, a value may be what a listener is tested with.
 */
final class ClosingValues {

    static final String JAKARTA = "jakarta.websocket.CloseReason";
    private static final String JAKARTA_CODE = "jakarta.websocket.CloseReason.CloseCode";
    static final String JAKARTA_CODES = "jakarta.websocket.CloseReason.CloseCodes";
    static final String SPRING = "org.springframework.web.socket.CloseStatus";
    static final String REACTIVE = "org.springframework.web.reactive.socket.CloseStatus";
    static final String NETTY = "io.netty.handler.codec.http.websocketx.WebSocketCloseStatus";

    static final List<Call> MAKERS = List.of(
            Call.constructor(JAKARTA, "code:" + JAKARTA_CODE + ", reason"),
            Call.of(JAKARTA_CODES, "getCloseCode", "code"),
            Call.constructor(SPRING, "code"),
            Call.constructor(SPRING, "code, reason"),
            Call.of(SPRING, "withReason", "reason"),
            Call.constructor(REACTIVE, "code"),
            Call.constructor(REACTIVE, "code, reason"),
            Call.of(REACTIVE, "withReason", "reason"),
            Call.of(REACTIVE, "create", "code, reason"),
            Call.constructor(NETTY, "code, reason"),
            Call.constructor(NETTY, "code, reason, boolean"),
            Call.of(NETTY, "valueOf", "code"),
            Call.constructor("io.undertow.websockets.core.CloseMessage", "code, reason"));

    private static final Map<String, Integer> SPRING_CONSTANTS = Map.ofEntries(
            Map.entry("NORMAL", 1000),
            Map.entry("GOING_AWAY", 1001),
            Map.entry("PROTOCOL_ERROR", 1002),
            Map.entry("NOT_ACCEPTABLE", 1003),
            Map.entry("NO_STATUS_CODE", 1005),
            Map.entry("NO_CLOSE_FRAME", 1006),
            Map.entry("BAD_DATA", 1007),
            Map.entry("POLICY_VIOLATION", 1008),
            Map.entry("TOO_BIG_TO_PROCESS", 1009),
            Map.entry("REQUIRED_EXTENSION", 1010),
            Map.entry("SERVER_ERROR", 1011),
            Map.entry("SERVICE_RESTARTED", 1012),
            Map.entry("SERVICE_OVERLOAD", 1013),
            Map.entry("TLS_HANDSHAKE_FAILURE", 1015));

    /** The numbers of a type's own constants by their names. */
    static final Map<String, Map<String, Integer>> CONSTANTS = Map.of(
            SPRING,
            SPRING_CONSTANTS,
            REACTIVE,
            SPRING_CONSTANTS,
            JAKARTA_CODES,
            Map.ofEntries(
                    Map.entry("NORMAL_CLOSURE", 1000),
                    Map.entry("GOING_AWAY", 1001),
                    Map.entry("PROTOCOL_ERROR", 1002),
                    Map.entry("CANNOT_ACCEPT", 1003),
                    Map.entry("RESERVED", 1004),
                    Map.entry("NO_STATUS_CODE", 1005),
                    Map.entry("CLOSED_ABNORMALLY", 1006),
                    Map.entry("NOT_CONSISTENT", 1007),
                    Map.entry("VIOLATED_POLICY", 1008),
                    Map.entry("TOO_BIG", 1009),
                    Map.entry("NO_EXTENSION", 1010),
                    Map.entry("UNEXPECTED_CONDITION", 1011),
                    Map.entry("SERVICE_RESTART", 1012),
                    Map.entry("TRY_AGAIN_LATER", 1013),
                    Map.entry("TLS_HANDSHAKE_FAILURE", 1015)),
            NETTY,
            Map.ofEntries(
                    Map.entry("NORMAL_CLOSURE", 1000),
                    Map.entry("ENDPOINT_UNAVAILABLE", 1001),
                    Map.entry("PROTOCOL_ERROR", 1002),
                    Map.entry("INVALID_MESSAGE_TYPE", 1003),
                    Map.entry("EMPTY", 1005),
                    Map.entry("ABNORMAL_CLOSURE", 1006),
                    Map.entry("INVALID_PAYLOAD_DATA", 1007),
                    Map.entry("POLICY_VIOLATION", 1008),
                    Map.entry("MESSAGE_TOO_BIG", 1009),
                    Map.entry("MANDATORY_EXTENSION", 1010),
                    Map.entry("INTERNAL_SERVER_ERROR", 1011),
                    Map.entry("SERVICE_RESTART", 1012),
                    Map.entry("TRY_AGAIN_LATER", 1013),
                    Map.entry("BAD_GATEWAY", 1014),
                    Map.entry("TLS_HANDSHAKE_FAILED", 1015)));

    private ClosingValues() {}
}
