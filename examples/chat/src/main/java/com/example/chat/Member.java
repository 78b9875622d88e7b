package com.example.chat;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.util.ajax.JSON;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;

/** One connection. Public, as Jetty asks of a listener. */
public final class Member implements Session.Listener.AutoDemanding {

    private static final int MESSAGES_AT_ONCE = 10;
    private static final long AT_ONCE_NANOS = 2_000_000_000L;

    private final ChatRoom room;
    private final String name;
    private Session session;
    private long since = System.nanoTime();
    private int messages;

    Member(ChatRoom room, String name) {
        this.room = room;
        this.name = name;
    }

    String name() {
        return name;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = opened;
        session.addIdleTimeoutListener(timeout -> {
            close(CloseCode.SESSION_EXPIRED);
            return false; // true would let Jetty close, with a code of its choice
        });
        if (name.isEmpty() || name.length() > 30) {
            close(CloseCode.POLICY_VIOLATION);
        } else {
            room.join(this);
        }
    }

    @Override
    public void onWebSocketText(String text) {
        if (isFlooding()) {
            close(CloseCode.TOO_MANY_MESSAGES);
        } else if (text.startsWith("/")) {
            obey(text.substring(1).split(" ", 3));
        } else {
            room.say(this, text);
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        // Not the reason: it is the peer's text, and a log is read line by line.
        System.out.println("left: " + CloseCodes.label(code) + " (" + code + ")");
        room.leave(this);
        callback.succeed();
    }

    private boolean isFlooding() {
        long now = System.nanoTime();
        if (now - since > AT_ONCE_NANOS) {
            since = now;
            messages = 0;
        }
        return ++messages > MESSAGES_AT_ONCE;
    }

    /** Commands to see closes with, which a real chat would leave to its moderators. */
    private void obey(String[] words) {
        switch (words[0]) {
            case "close" -> close(words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
            case "kick" -> room.kick(words.length > 1 ? words[1] : "");
            case "end" -> room.closeAll(CloseCode.ROOM_CLOSED);
            case "drop" -> session.disconnect();
            default -> send(new JSON().toJSON(Map.of("type", "unknown")));
        }
    }

    /** Closes with any number that a server may send, or with none. */
    private void close(String number, String reason) {
        if (number.isEmpty()) {
            session.close(StatusCode.NO_CODE, null, Callback.NOOP); // a Close frame without a body
        } else if (number.matches("[0-9]{1,5}") && CloseCodes.isSendableByServer(Integer.parseInt(number))) {
            session.close(Integer.parseInt(number), CloseCodes.truncateReason(reason), Callback.NOOP);
        } else {
            send(new JSON().toJSON(Map.of("type", "refused", "text", number)));
        }
    }

    /** Closes with a code; the result is complete once the frame has been sent. */
    CompletableFuture<Void> close(CloseCode code) {
        return Callback.Completable.with(sent -> session.close(code.code(), code.title(), sent));
    }

    void send(String json) {
        session.sendText(json, Callback.NOOP);
    }
}
