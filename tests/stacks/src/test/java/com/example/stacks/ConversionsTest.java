package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.web.socket.CloseStatus;

/** The conversions, with the libraries' own types. */
class ConversionsTest {

    /** The same things of three types. */
    private record Framework<T>(
            String name,
            Function<CloseCode, T> plain,
            BiFunction<CloseCode, String, T> withReason,
            Function<T, Integer> code,
            Function<T, String> reason,
            Function<T, Optional<CloseCode>> from,
            T unlisted) {

        Object convert(CloseCode closeCode, String text) {
            T theirs = withReason.apply(closeCode, text);
            assertEquals(closeCode.code(), code.apply(theirs));
            assertEquals(text, reason.apply(theirs));
            assertSame(closeCode, from.apply(theirs).orElseThrow());
            return theirs;
        }

        void convert(CloseCode closeCode) {
            T theirs = plain.apply(closeCode);
            assertEquals(closeCode.code(), code.apply(theirs));
            assertEquals("", reason.apply(theirs));
        }

        boolean knowsUnlisted() {
            return from.apply(unlisted).isPresent();
        }

        Optional<CloseCode> fromNull() {
            return from.apply(null);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Framework<?>> FRAMEWORKS = List.of(
            new Framework<CloseReason>(
                    "Jakarta WebSocket",
                    CloseCode::toCloseReason,
                    CloseCode::toCloseReason,
                    theirs -> theirs.getCloseCode().getCode(),
                    CloseReason::getReasonPhrase,
                    CloseCode::from,
                    new CloseReason(() -> 4002, "")),
            new Framework<CloseStatus>(
                    "Spring",
                    CloseCode::toCloseStatus,
                    CloseCode::toCloseStatus,
                    CloseStatus::getCode,
                    CloseStatus::getReason,
                    CloseCode::from,
                    new CloseStatus(4002)),
            new Framework<WebSocketCloseStatus>(
                    "Netty",
                    CloseCode::toWebSocketCloseStatus,
                    CloseCode::toWebSocketCloseStatus,
                    WebSocketCloseStatus::code,
                    WebSocketCloseStatus::reasonText,
                    CloseCode::from,
                    new WebSocketCloseStatus(4002, "")));

    @ParameterizedTest
    @FieldSource("FRAMEWORKS")
    void whatMayBeSentConvertsThereAndBack(Framework<?> framework) {
        for (CloseCode code : CloseCode.values()) {
            if (code.isSendable()) {
                framework.convert(code);
                for (String reason : List.of("", " ", "é".repeat(61), "x".repeat(123), "\ud800".repeat(41))) {
                    framework.convert(code, reason);
                }
            }
        }
    }

    @ParameterizedTest
    @FieldSource("FRAMEWORKS")
    void whatMayNotBeSentIsRefusedWithTheReason(Framework<?> framework) {
        List<CloseCode> reserved =
                Stream.of(CloseCode.values()).filter(code -> !code.isSendable()).toList();
        assertEquals(
                List.of(
                        CloseCode.RESERVED,
                        CloseCode.NO_STATUS_RECEIVED,
                        CloseCode.ABNORMAL_CLOSURE,
                        CloseCode.TLS_HANDSHAKE),
                reserved);
        for (CloseCode code : reserved) {
            for (String reason : List.of("", "x".repeat(124))) {
                String message = assertThrows(IllegalStateException.class, () -> framework.convert(code, reason))
                        .getMessage();
                assertTrue(message.contains(code.code() + " (" + code + ") is reserved"), message);
            }
            assertThrows(IllegalStateException.class, () -> framework.convert(code));
        }
    }

    // Netty and Spring would take them.
    @ParameterizedTest
    @FieldSource("FRAMEWORKS")
    void reasonThatDoesNotFitIsRefused(Framework<?> framework) {
        for (String reason : List.of("x".repeat(124), "é".repeat(62), "\ud800".repeat(42))) {
            String message = assertThrows(
                            IllegalArgumentException.class, () -> framework.convert(CloseCode.NORMAL_CLOSURE, reason))
                    .getMessage();
            assertTrue(message.contains("123 bytes"), message);
        }
        assertThrows(NullPointerException.class, () -> framework.convert(CloseCode.NORMAL_CLOSURE, null));
    }

    @ParameterizedTest
    @FieldSource("FRAMEWORKS")
    void whatIsNotListedHasNoConstant(Framework<?> framework) {
        assertTrue(!framework.knowsUnlisted());
        assertThrows(NullPointerException.class, framework::fromNull);
    }

    @Test
    void constantIsACloseCodeOfJakarta() {
        CloseReason.CloseCode code = CloseCode.SESSION_EXPIRED;
        assertEquals(4001, code.getCode());
        assertSame(code, CloseCode.SESSION_EXPIRED.toCloseReason().getCloseCode());
    }
}
