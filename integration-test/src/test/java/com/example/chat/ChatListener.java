package com.example.chat;

import java.net.http.WebSocket;
import java.util.Locale;
import java.util.concurrent.CompletionStage;

/** What an application does with a close: tells the reader, and decides whether to come back. */
final class ChatListener implements WebSocket.Listener {

    private final Locale reader;
    private CloseEvent last = CloseEvent.of(CloseCode.NO_STATUS_RECEIVED.code(), "", false);

    ChatListener(Locale reader) {
        this.reader = reader;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int statusCode, String reason) {
        last = CloseEvent.of(statusCode, reason, true);
        return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
        last = CloseEvent.of(CloseCode.ABNORMAL_CLOSURE.code(), error.getMessage(), false);
    }

    CloseEvent last() {
        return last;
    }

    String notice() {
        return last.describe(reader).title();
    }

    String nextStep() {
        return last.closeCode().map(ChatListener::nextStep).orElse("show the log");
    }

    private static String nextStep(CloseCode code) {
        return switch (code) {
            case SESSION_EXPIRED, SIGNED_IN_ELSEWHERE, UNAUTHORIZED -> "sign in";
            case ROOM_CLOSED, KICKED, BANNED -> "choose a room";
            case ROOM_MOVED, SERVICE_RESTART -> "wait";
            default -> code.reconnect() == CloseCode.Reconnect.NEVER ? "leave" : "wait";
        };
    }
}
