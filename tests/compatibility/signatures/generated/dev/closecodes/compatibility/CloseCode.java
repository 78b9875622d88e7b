package dev.closecodes.compatibility;

import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.web.socket.CloseStatus;

public enum CloseCode implements CloseReason.CloseCode {
    NORMAL_CLOSURE,

    GOING_AWAY,

    PROTOCOL_ERROR,

    UNSUPPORTED_DATA,

    RESERVED,

    NO_STATUS_RECEIVED,

    ABNORMAL_CLOSURE,

    INVALID_FRAME_PAYLOAD_DATA,

    POLICY_VIOLATION,

    MESSAGE_TOO_BIG,

    MANDATORY_EXTENSION,

    INTERNAL_ERROR,

    SERVICE_RESTART,

    TRY_AGAIN_LATER,

    BAD_GATEWAY,

    TLS_HANDSHAKE,

    UNAUTHORIZED,

    FORBIDDEN,

    TIMEOUT;

    public List<String> aliases() {
        throw null;
    }

    public int code() {
        throw null;
    }

    public String description() {
        throw null;
    }

    public String description(Locale p0) {
        throw null;
    }

    public static Optional<CloseCode> find(int p0) {
        throw null;
    }

    public static Optional<CloseCode> from(WebSocketCloseStatus p0) {
        throw null;
    }

    public static Optional<CloseCode> from(CloseReason p0) {
        throw null;
    }

    public static Optional<CloseCode> from(CloseStatus p0) {
        throw null;
    }

    public int getCode() {
        throw null;
    }

    public OptionalInt httpStatus() {
        throw null;
    }

    public boolean isSendable() {
        throw null;
    }

    public boolean isSendableByBrowser() {
        throw null;
    }

    public boolean isSendableByClient() {
        throw null;
    }

    public boolean isSendableByServer() {
        throw null;
    }

    public static Optional<CloseCode> named(String p0) {
        throw null;
    }

    public static CloseCode of(int p0) {
        throw null;
    }

    public CloseCodeRange range() {
        throw null;
    }

    public Reconnect reconnect() {
        throw null;
    }

    public CloseCodeText text(Locale p0) {
        throw null;
    }

    public String title() {
        throw null;
    }

    public String title(Locale p0) {
        throw null;
    }

    public CloseReason toCloseReason() {
        throw null;
    }

    public CloseReason toCloseReason(String p0) {
        throw null;
    }

    public CloseStatus toCloseStatus() {
        throw null;
    }

    public CloseStatus toCloseStatus(String p0) {
        throw null;
    }

    public WebSocketCloseStatus toWebSocketCloseStatus() {
        throw null;
    }

    public WebSocketCloseStatus toWebSocketCloseStatus(String p0) {
        throw null;
    }

    public enum Reconnect {
        NEVER,

        NOW,

        BACKOFF;

        public Optional<Duration> delay(int p0) {
            throw null;
        }

        public Optional<Duration> delay(int p0, double p1) {
            throw null;
        }
    }
}
