package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** The filter, which is there where scripts run. */
class FilterTest {

    private static Browser browser;

    @BeforeAll
    static void start() {
        browser = Browser.start();
        Page.generateAll();
    }

    @AfterAll
    static void stop() throws IOException {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void isThereOnlyWhereScriptsRun() {
        browser.open(Page.STANDARD, "", false);
        assertFalse(browser.find("#filter").isDisplayed());
        browser.open(Page.STANDARD, "", true);
        assertTrue(browser.find("#filter").isDisplayed());
    }

    @ParameterizedTest
    @CsvSource({
        "en, 1006, 1006",
        "en, 100, 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009",
        "en, abnormal_closure, 1006",
        "en, close_abnormal, 1006",
        "en, no_close_frame, 1006",
        "en, GATEWAY proxy, 1014",
        "fr, reseau, 1006",
        "fr, réseau, 1006",
        "de, netzwerkausfall, 1006",
        "zh, 网络, 1006",
        "en, réseau, ''",
        "en, nothing like it, ''",
        "en, references, ''"
    })
    void findsNumbersNamesAndTextsOfTheShownLanguage(String language, String query, String codes) {
        browser.open(Page.STANDARD, "", true);
        browser.choose(language);
        browser.filter(query);
        assertEquals(codes, String.join(" ", browser.codes()));
    }

    @Test
    void followsTheLanguage() {
        browser.open(Page.STANDARD, "", true);
        browser.filter("network");
        assertEquals(List.of("1006"), browser.codes());
        assertEquals("Codes shown: 1 of 19", browser.find("[role=status]").getText());
        browser.choose("de");
        assertEquals(List.of(), browser.codes());
        assertEquals(List.of(), browser.shown("main section[id]", "e.id"));
        assertEquals("Angezeigte Codes: 0 von 19", browser.find("[role=status]").getText());
        browser.find("#query").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        assertEquals(19, browser.codes().size());
        assertEquals(5, browser.shown("main section[id]", "e.id").size());
    }

    @Test
    void findsRetiredNumbers() {
        browser.open(Page.CHAT, "", true);
        browser.choose("fr");
        browser.filter("kicked");
        assertAll(
                () -> assertEquals(List.of(), browser.codes()),
                () -> assertEquals(List.of("retired"), browser.shown("main section[id]", "e.id")),
                () -> assertEquals(List.of("4003"), browser.shown("#retired tbody th", "e.textContent")));
        browser.choose("en");
        assertEquals(List.of("4003"), browser.shown("#retired tbody th", "e.textContent"));
    }

    @Test
    void givesWayToALink() {
        browser.open(Page.STANDARD, "", true);
        browser.filter("1006");
        browser.find("table[data-l=en] a[href='#3008']").click();
        assertTrue(browser.codes().contains("3008"));
        assertEquals("", browser.value("document.getElementById('query').value"));
        assertEquals(true, browser.value("document.getElementById('3008').getBoundingClientRect().top < innerHeight"));
    }
}
