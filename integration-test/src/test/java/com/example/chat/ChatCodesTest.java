package com.example.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.CloseCode.Reconnect;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What chat-codes.yaml says arrives in the types. */
class ChatCodesTest {

    @ParameterizedTest
    @CsvSource({
        // code, client, server, browser, reconnect, range
        "ROOM_CLOSED, false, true, false, NEVER, PRIVATE_USE",
        "SESSION_EXPIRED, false, true, false, NEVER, PRIVATE_USE",
        "LEFT_CHAT, true, false, true, NEVER, PRIVATE_USE",
        "ROOM_MOVED, false, true, false, NOW, PRIVATE_USE",
        "IDLE, false, true, false, BACKOFF, PRIVATE_USE",
        "HEARTBEAT_LOST, false, false, false, BACKOFF, PRIVATE_USE",
        "KICKED, false, true, false, NEVER, MODERATION",
        "RATE_LIMITED, false, true, false, BACKOFF, LIMITS",
        "DAILY_LIMIT_REACHED, false, true, false, NEVER, LIMITS",
        "MANDATORY_EXTENSION, true, false, false, NEVER, PROTOCOL",
        "TIMEOUT, true, true, true, BACKOFF, REGISTERED",
        "NORMAL_CLOSURE, true, true, true, NEVER, PROTOCOL"
    })
    void sendersReconnectAndRange(
            CloseCode code,
            boolean client,
            boolean server,
            boolean browser,
            Reconnect reconnect,
            CloseCodeRange range) {
        assertEquals(client, code.isSendableByClient());
        assertEquals(server, code.isSendableByServer());
        assertEquals(browser, code.isSendableByBrowser());
        assertEquals(client || server, code.isSendable());
        assertEquals(reconnect, code.reconnect());
        assertEquals(range, code.range());
    }

    @Test
    void aNumberThatIsNotListedFollowsItsRange() {
        assertEquals(Reconnect.BACKOFF, CloseCodes.reconnect(4299));
        assertEquals(Reconnect.NEVER, CloseCodes.reconnect(4300));
        assertEquals(Optional.of(CloseCodeRange.MODERATION), CloseCodeRange.find(4199));
        assertEquals(
                "Closed by moderation",
                CloseCodes.describe(4199, java.util.Locale.ENGLISH).title());
        assertTrue(CloseCodeRange.PRIVATE_USE.contains(4199));
        assertTrue(CloseCodes.isSendableByBrowser(4199));
    }

    @Test
    void enumAndNumbersSayTheSame() {
        for (CloseCode code : CloseCode.values()) {
            assertEquals(code.isSendable(), CloseCodes.isSendable(code.code()));
            assertEquals(code.isSendableByClient(), CloseCodes.isSendableByClient(code.code()));
            assertEquals(code.isSendableByServer(), CloseCodes.isSendableByServer(code.code()));
            assertEquals(code.isSendableByBrowser(), CloseCodes.isSendableByBrowser(code.code()));
            assertEquals(!code.isSendable(), CloseCodes.isReserved(code.code()));
            assertFalse(CloseCodes.isRetired(code.code()));
        }
    }

    @Test
    void aliasesAndHttpStatuses() {
        assertEquals(List.of("TOKEN_EXPIRED", "LOGIN_EXPIRED"), CloseCode.SESSION_EXPIRED.aliases());
        assertEquals(Optional.of(CloseCode.SESSION_EXPIRED), CloseCode.named("LOGIN_EXPIRED"));
        assertEquals(OptionalInt.of(429), CloseCode.RATE_LIMITED.httpStatus());
        assertEquals(OptionalInt.empty(), CloseCode.ROOM_MOVED.httpStatus());
    }

    @Test
    void onlyTheDeprecatedConstantIsDeprecated() {
        List<String> deprecated = Arrays.stream(CloseCode.class.getFields())
                .filter(field -> field.isAnnotationPresent(Deprecated.class))
                .map(field -> field.getName())
                .toList();

        assertEquals(List.of("IDLE"), deprecated);
    }

    @Test
    void retiredNumbersAreNotFoundAndNotSendable() {
        List<Integer> retired = IntStream.rangeClosed(-1, 5000)
                .filter(CloseCodes::isRetired)
                .boxed()
                .toList();

        assertEquals(List.of(4010, 4050, 4051, 4052, 4053, 4054, 4055, 4056, 4057, 4058, 4059), retired);
        for (int code : retired) {
            assertEquals(Optional.empty(), CloseCode.find(code));
            assertFalse(CloseCodes.isSendable(code));
            assertEquals(
                    CloseCodeRange.PRIVATE_USE.title(),
                    CloseCodes.describe(code, java.util.Locale.ROOT).title());
        }
        assertEquals(Optional.empty(), CloseCode.named("FLOOD"));
    }
}
