package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import jakarta.websocket.CloseReason;
import java.io.IOException;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

/** Which numbers the types of each stack take, and which they use up themselves. */
class LimitsTest {

    @Test
    void numbers() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(row("Jakarta: `new CloseReason(() -> code, \"\")`", code -> new CloseReason(() -> code, "")));
        rows.add(row("Netty: `new WebSocketCloseStatus(code, \"\")`", code -> new WebSocketCloseStatus(code, "")));
        rows.add(row("OkHttp: `close(code, \"\")`", LimitsTest::okHttp));
        rows.add(row("Spring: `new CloseStatus(code, \"\")`", code -> new CloseStatus(code, "")));
        compare("numbers", rows);
    }

    // It judges the code before anything else, connected or not.
    private static void okHttp(int code) {
        Holder.SOCKET.close(code, "");
    }

    private static final class Holder {
        private static final WebSocket SOCKET = new OkHttpClient()
                .newWebSocket(new Request.Builder().url("ws://localhost:9/").build(), new WebSocketListener() {});
    }

    private static String row(String what, IntConsumer taker) {
        List<Integer> taken = IntStream.rangeClosed(-1, 65536)
                .filter(code -> isTaken(code, taker))
                .boxed()
                .toList();
        return "| " + what + " | " + (taken.size() == 65538 ? "all of them" : Numbers.text(taken)) + " |";
    }

    private static boolean isTaken(int code, IntConsumer taker) {
        try {
            taker.accept(code);
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    @Test
    void constants() throws Exception {
        List<String> rows = new ArrayList<>();
        for (Field field : CloseStatus.class.getFields()) {
            if (field.get(null) instanceof CloseStatus status && status.getCode() >= 3000) {
                rows.add("| Spring: `CloseStatus." + field.getName() + "` | " + status.getCode() + " |");
            }
        }
        for (Field field : WebSocketCloseStatus.class.getFields()) {
            if (field.get(null) instanceof WebSocketCloseStatus status && status.code() >= 3000) {
                rows.add("| Netty: `WebSocketCloseStatus." + field.getName() + "` | " + status.code() + " |");
            }
        }
        compare("constants", rows);
    }

    private static void compare(String table, List<String> rows) throws IOException {
        if (StacksDocument.UPDATE) {
            StacksDocument.update(table, rows);
        }
        assertEquals(String.join("\n", StacksDocument.rows(table)), String.join("\n", rows));
    }
}
