package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** examples/chat: what a person reads when a connection closes, and what the page does then. */
class ChatTest {

    private static final String HOSTILE = "<img src=x onerror=\"document.title='harm'\">";

    private static final Map<String, ChatPage> PAGES = new TreeMap<>();
    private static ChatProcess server;

    @BeforeAll
    @Timeout(value = 10, unit = TimeUnit.MINUTES) // the first one builds the chat
    static void start() throws Exception {
        for (String language : List.of("es", "zh")) {
            PAGES.put(language, new ChatPage(Browser.start(language)));
        }
        server = ChatProcess.start("PT10M");
    }

    @AfterAll
    static void stop() throws Exception {
        for (ChatPage page : PAGES.values()) {
            page.close();
        }
        if (server != null) {
            server.close();
        }
    }

    private static ChatPage join(String language, String query) {
        ChatPage page = PAGES.get(language);
        page.open(server.address().resolve(query));
        page.join("Ana");
        page.awaitTitle(page.word("connected"));
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "zh"})
    void showsWhatPeopleSay(String language) {
        ChatPage page = join(language, "");
        page.say("<b>hola</b> 你好");
        page.awaitMessage("Ana: <b>hola</b> 你好");
        page.say("/close 1006");
        page.awaitMessage(page.word("refused").replace("{text}", "1006"));
        page.say("/dance");
        page.awaitMessage(page.word("unknown"));
        assertEquals(0L, page.value("document.querySelectorAll('#messages b').length"));
    }

    @ParameterizedTest
    @CsvSource({
        "es, 4000, 4000",
        "zh, 4000, 4000",
        "es, 4100, 4100",
        "zh, 1008, 1008",
        "es, 4150, range.MODERATION",
        "zh, 4999, range.PRIVATE_USE",
        "zh, 3999, range.REGISTERED"
    })
    void saysWhyAndStaysAway(String language, int code, String key) throws IOException {
        ChatPage page = join(language, "?speed=1000");
        page.say("/close " + code + " " + HOSTILE);
        ChatState.assertTells(page, language, code, key);
        ChatState.assertStaysAway(page, 1);
        assertEquals("join-button", page.value("document.activeElement.id"));
        page.press(Keys.ENTER);
        page.awaitTitle(page.word("connected"));
        assertEquals("message", page.value("document.activeElement.id"));
    }

    /** A Close frame without a body: a code that no peer sends. */
    @ParameterizedTest
    @ValueSource(strings = {"es", "zh"})
    void knowsWhatOnlyTheBrowserReports(String language) throws IOException {
        ChatPage page = join(language, "");
        page.say("/close");
        ChatState.assertTells(page, language, 1005, "1005");
        ChatState.assertStaysAway(page, 1);
    }

    /** At the longest: chance is fixed. A connection that did not last does not begin anew. */
    @ParameterizedTest
    @CsvSource({
        "es, 4003, 4003, 5 segundos, 10 segundos",
        "zh, 4003, 4003, 5秒, 10秒",
        "es, 1013, 1013, 5 segundos, 10 segundos",
        "zh, 4004, 4004, 5秒, 10秒"
    })
    void saysWhenItComesBack(String language, int code, String key, String first, String second) throws IOException {
        ChatPage page = join(language, "");
        for (String wait : List.of(first, second)) {
            page.say("/close " + code + " " + HOSTILE);
            ChatState.assertTells(page, language, code, key);
            assertTrue(page.text("#next").contains(wait), page.text("#next"));
            assertEquals("again", page.value("document.activeElement.id"));
            page.press(Keys.ENTER);
            page.awaitTitle(page.word("connected"));
        }
    }

    @Test
    void whoeverIsSentAwayDoesNotReadOn() throws IOException {
        ChatPage page = join("es", "");
        page.say("hola");
        page.awaitMessage("Ana: hola");
        page.say("/close 4100");
        page.awaitTitle(ChatProject.texts("es").getProperty("4100.title"));
        assertEquals(0L, page.value("document.querySelectorAll('#messages p').length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "zh"})
    void comesBackToAServerThatWasCutOff(String language) throws Exception {
        ChatPage page = join(language, "?speed=20");
        server.kill();
        ChatState.assertTells(page, language, 1006, "1006");
        server.restart();
        page.awaitTitle(page.word("connected"));
        page.say("otra vez");
        page.awaitMessage("Ana: otra vez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "zh"})
    void comesBackToAServerThatSaidGoodbye(String language) throws Exception {
        ChatPage page = join(language, "?speed=20");
        server.stop();
        page.awaitPastTitle(ChatProject.texts(language).getProperty("4003.title"));
        server.restart();
        page.awaitTitle(page.word("connected"));
    }

    @Test
    void changesItsLanguage() throws IOException {
        ChatPage page = join("es", "?language=fr");
        assertEquals("Connexion établie", page.text("#title"));
        page.say("/close 4002");
        ChatState.assertTells(page, "fr", 4002, "4002");
        for (String language : List.of("de", "en", "zh")) {
            page.choose(language);
            ChatState.assertTells(page, language, 4002, "4002");
            assertEquals(page.word("joinAgain"), page.text("#join-button"));
            assertEquals(page.word("chat"), page.text("h1"));
        }
    }

    @Test
    void hasAllWordsInAllLanguages() {
        ChatPage page = PAGES.get("es");
        page.open(server.address());
        Map<String, Map<String, String>> words = page.allWords();
        assertEquals(5, words.size());
        words.forEach((language, own) -> {
            assertEquals(words.get("en").keySet(), own.keySet(), language);
            own.forEach((key, word) -> assertEquals(
                    ChatPage.placeholders(words.get("en").get(key)),
                    ChatPage.placeholders(word),
                    language + ": " + key));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void hasNoBarrier(String scheme) throws IOException {
        ChatPage page = PAGES.get("es");
        page.browser().setMedia("screen", scheme);
        page.open(server.address());
        page.assertNoViolation("out");
        join("es", "");
        page.assertNoViolation("open");
        page.say("/close 1013");
        ChatState.assertTells(page, "es", 1013, "1013");
        page.assertNoViolation("waiting");
        page.press(Keys.ENTER);
        page.awaitTitle(page.word("connected"));
        page.say("/close 4000");
        ChatState.assertTells(page, "es", 4000, "4000");
        page.assertNoViolation("closed");
    }
}
