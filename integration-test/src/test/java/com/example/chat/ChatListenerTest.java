package com.example.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A close, as the listener of a WebSocket client meets it. */
class ChatListenerTest {

    private final ChatListener listener = new ChatListener(Locale.FRENCH);

    @ParameterizedTest
    @CsvSource({
        "4001, sign in, Session expirée, NEVER",
        "3000, sign in, Autorisation requise, NEVER",
        "4100, choose a room, Exclu du salon, NEVER",
        "4004, wait, Salon déplacé, NOW",
        "1012, wait, Redémarrage du service, BACKOFF",
        "4200, wait, Trop de messages, BACKOFF",
        "1000, leave, Fermeture normale, NEVER",
        "4250, show the log, Limite dépassée, BACKOFF",
        "4711, show the log, Code de fermeture à usage privé, NEVER",
        "70000, show the log, Code de fermeture non défini, NEVER"
    })
    void aCloseFrame(int code, String nextStep, String notice, CloseCode.Reconnect reconnect) {
        listener.onClose(null, code, "bye");

        assertEquals(nextStep, listener.nextStep());
        assertEquals(notice, listener.notice());
        assertEquals(reconnect, listener.last().reconnect());
        assertEquals(code, listener.last().code());
        assertEquals(CloseCode.find(code), listener.last().closeCode());
        assertEquals("bye", listener.last().reason());
        assertTrue(listener.last().wasClean());
    }

    @Test
    void aBrokenConnection() {
        listener.onError(null, new IOException());

        assertEquals(Optional.of(CloseCode.ABNORMAL_CLOSURE), listener.last().closeCode());
        assertEquals("wait", listener.nextStep());
        assertEquals("", listener.last().reason(), "instead of null");
        assertFalse(listener.last().wasClean());
    }

    @Test
    void eventsAreValues() {
        CloseEvent event = CloseEvent.of(4001, "expired", true);

        assertEquals(CloseEvent.of(4001, "expired", true), event);
        assertEquals(CloseEvent.of(4001, "expired", true).hashCode(), event.hashCode());
        assertNotEquals(CloseEvent.of(4002, "expired", true), event);
        assertNotEquals(CloseEvent.of(4001, "", true), event);
        assertNotEquals(CloseEvent.of(4001, "expired", false), event);
        assertTrue(event.toString().contains("4001"), event.toString());
    }

    @Test
    void aReasonOfAnyLengthIsRecorded() {
        String reason = "x".repeat(1000);

        assertEquals(reason, CloseEvent.of(-7, reason, false).reason());
    }
}
