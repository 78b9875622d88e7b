package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The page opens in its reader's language. */
class ReaderLanguageTest {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start("pt-PT,de-AT,fr");
        Page.generateAll();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    private static void assertIsIn(String language) {
        assertAll(
                () -> assertEquals(List.of(language), browser.languages()),
                () -> assertEquals(language, browser.value("document.documentElement.lang")),
                () -> assertEquals(Page.words(language).getProperty("PAGE_TITLE"), browser.value("document.title")));
    }

    @Test
    void isTheFirstThatThereIs() {
        browser.open(Page.STANDARD, "", true);
        assertIsIn("de");
    }

    @ParameterizedTest
    @CsvSource({"es, ''", "zh/1006, 1006", "fr/ABNORMAL_CLOSURE, 1006", "en/4711, range-PRIVATE_USE"})
    void isTheOneThatALinkNames(String link, String shown) {
        browser.open(Page.STANDARD, link, true);
        assertIsIn(link.split("/", 2)[0]);
        if (!shown.isEmpty()) {
            assertEquals(List.of(), browser.outOfSight("[id='" + shown + "'] h3"));
        }
    }

    @Test
    void isTheOneThatWasChosen() {
        browser.open(Page.STANDARD, "", true);
        browser.choose("fr");
        assertIsIn("fr");
        browser.openAgain(Page.STANDARD, "", true);
        assertIsIn("fr");
        browser.openAgain(Page.STANDARD, "es", true);
        assertIsIn("es");
        browser.openAgain(Page.STANDARD, "", true);
        assertIsIn("fr");
    }

    @Test
    void isTheSourceLanguageWithoutScripts() {
        browser.open(Page.STANDARD, "", false);
        assertEquals(List.of("en"), browser.languages());
    }

    @Test
    void titlesThePageWithItsPackage() {
        browser.open(Page.CHAT, "ar", true);
        assertAll(
                () -> assertEquals("WebSocket close codes · p", browser.value("document.title")),
                () -> assertEquals("rtl", browser.value("document.documentElement.dir")));
    }
}
