package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** examples/chat, without its page: which codes the server closes with, and what it serves. */
@Timeout(60)
class ChatServerTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ChatProcess server;

    @BeforeAll
    @Timeout(value = 10, unit = TimeUnit.MINUTES) // the first one builds the chat
    static void start() throws Exception {
        server = ChatProcess.start("PT2S");
    }

    @AfterAll
    static void stop() throws Exception {
        if (server != null) {
            server.close();
        }
    }

    /** Somebody in the room. */
    private static final class Guest implements WebSocket.Listener {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
        private final CompletableFuture<Integer> code = new CompletableFuture<>();
        private final CompletableFuture<String> reason = new CompletableFuture<>();
        private final WebSocket socket;

        Guest(String name) {
            URI address = URI.create("ws://" + server.address().getAuthority() + "/chat?name="
                    + URLEncoder.encode(name, StandardCharsets.UTF_8));
            socket = CLIENT.newWebSocketBuilder().buildAsync(address, this).join();
        }

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence text, boolean last) {
            heard.add(text.toString());
            from.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket from, int closeCode, String closeReason) {
            reason.complete(closeReason);
            code.complete(closeCode);
            return null;
        }

        void say(String text) {
            socket.sendText(text, true).join();
        }

        void hears(String... words) throws InterruptedException {
            for (String line = ""; ; ) {
                line = heard.poll(20, TimeUnit.SECONDS);
                assertTrue(line != null, "nobody said " + String.join(" ", words));
                if (Arrays.stream(words).allMatch(line::contains)) {
                    return;
                }
            }
        }

        int code() throws Exception {
            return code.get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void sessionExpires() throws Exception {
        Guest guest = new Guest("quiet");
        assertEquals(4000, guest.code());
        assertEquals("Session expired", guest.reason.get());
    }

    @Test
    void nameIsThereOnce() throws Exception {
        Guest first = new Guest("twin");
        first.hears("joined", "twin");
        Guest second = new Guest("twin");
        assertEquals(4001, first.code());
        second.say("hello");
        second.hears("twin", "hello");
    }

    @Test
    void moderatorSendsAway() throws Exception {
        Guest guest = new Guest("guest");
        guest.hears("joined", "guest");
        Guest moderator = new Guest("moderator");
        moderator.say("/kick nobody");
        moderator.say("/kick guest");
        assertEquals(4100, guest.code());
        moderator.hears("left", "guest");
    }

    @Test
    void roomIsClosed() throws Exception {
        Guest guest = new Guest("last");
        guest.say("/end");
        assertEquals(4002, guest.code());
    }

    @Test
    void tooManyMessagesAreTooMany() throws Exception {
        Guest guest = new Guest("parrot");
        for (int i = 0; i < 11; i++) {
            guest.say("again " + i);
        }
        assertEquals(4004, guest.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a name that is longer than thirty"})
    void nameMustBeOne(String name) throws Exception {
        assertEquals(1008, new Guest(name).code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1005", "1006", "1010", "2000", "999", "65536", "x"})
    void serverSendsOnlyWhatItMay(String number) throws Exception {
        Guest guest = new Guest("hacker " + number);
        guest.say("/close " + number);
        guest.hears("refused", number);
    }

    @Test
    void reasonFits() throws Exception {
        Guest guest = new Guest("talker");
        guest.say("/close 4100 " + "é".repeat(100));
        assertEquals(4100, guest.code());
        assertEquals("é".repeat(61), guest.reason.get());
    }

    @ParameterizedTest
    @CsvSource({
        "close-codes.js, text/javascript",
        "close-codes-texts/zh.js, text/javascript",
        "close-codes.json, application/json"
    })
    void pageHasItsHalfOfTheCodes(String file, String type) throws Exception {
        URI uri = server.address().resolve("close-codes/com.example.chat/" + file);
        var response = CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        assertEquals(200, response.statusCode());
        assertEquals(type, response.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("no-cache", response.headers().firstValue("Cache-Control").orElseThrow());
        assertTrue(response.body().contains("4100"), response.body());
    }
}
