package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Properties;

/** What the chat shows when a connection has closed. */
final class ChatState {

    private ChatState() {}

    /** What is said of a code, as the bundle beside the classes has it. */
    static void assertTells(ChatPage page, String language, int code, String key) throws IOException {
        Properties texts = ChatProject.texts(language);
        page.awaitTitle(texts.getProperty(key + ".title"));
        assertAll(
                () -> assertEquals(texts.getProperty(key + ".description"), page.text("#description")),
                () -> assertEquals(language, page.value("document.querySelector('#title').lang")),
                () -> assertEquals(language, page.value("document.documentElement.lang")),
                () -> assertTrue(page.text("#next").contains(String.valueOf(code)), page.text("#next")),
                () -> assertFalse(page.text("body").contains("onerror"), "the reason is shown"),
                () -> assertEquals(0L, page.value("document.querySelectorAll('img').length")),
                () -> assertEquals(page.text("h1"), page.value("document.title")));
    }

    static void assertStaysAway(ChatPage page, long connections) {
        assertAll(
                () -> assertEquals(0L, page.value("pendingTimers.size"), "nothing waits"),
                () -> assertEquals(connections, page.value("connections")),
                () -> assertEquals(page.word("joinAgain"), page.text("#join-button")),
                () -> assertFalse(page.isShown("#send")));
    }
}
