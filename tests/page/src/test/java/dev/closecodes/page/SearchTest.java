package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The search, which is there where scripts run. */
@ExtendWith(BrowserExtension.class)
class SearchTest {

    private final Browser browser;

    SearchTest(Browser browser) {
        this.browser = browser;
    }

    @BeforeEach
    void reset() {
        browser.setSize(1280, 900);
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
        "en, #1006, 1006",
        "en, 1006:, 1006",
        "en, 100, 1000 1001 1002 1003 1004 1005 1006 1007 1008 1009",
        "en, 502, 1014",
        "en, abnormal_closure, 1006",
        "en, close_abnormal, 1006",
        "en, no_close_frame, 1006",
        "en, StatusAbnormalClosure, 1006",
        "en, GATEWAY proxy, 1009 1014",
        "en, client only, 1010",
        "en, handshake developer tools, 1006",
        "fr, reseau perdu, 1006 3008",
        "de, netzwerkausfall, 1006",
        "de, schliesst load-balancer, 1006",
        "zh, 网络中断, 1006",
        "en, réseau, ''",
        "en, nothing like it, ''",
        "en, references, ''"
    })
    void findsWhatIsSaidOfACode(String language, String query, String codes) {
        browser.open(Page.STANDARD, language, true);
        browser.search(query);
        assertEquals(codes, String.join(" ", browser.codes()));
        assertEquals(browser.codes(), browser.shown("#overview tr[data-c]", "e.dataset.c"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WebSocket connection to 'wss://example.org:4001/chat' closed: code=1006, reason= | 1006",
                "CloseStatus[code=1011, reason=null] | 1011",
                "2026-11-26 10:15:30.1001 INFO closed with status 1001 (going away) | 1001",
                "{ \"wasClean\": false, \"code\": 1006 } | 1006",
                "websocket: close 1006 (abnormal closure): unexpected EOF | 1006",
                "2026-11-26 socket 3000 closed (1013) try again later | 1013",
                "closed by peer with TRY_AGAIN_LATER at 2026-11-26T10:15 | 1013"
            })
    void understandsALineOfALog(String line, String code) {
        browser.open(Page.STANDARD, "", true);
        browser.search(line);
        assertEquals(List.of(code), browser.codes());
    }

    @ParameterizedTest
    @CsvSource({
        "4711, range-PRIVATE_USE, ''",
        "1016, range-PROTOCOL, ''",
        "4055, range-PRIVATE_USE, 4050–4059",
        "4150, range-BILLING, ''",
        "65536, undefined, ''"
    })
    void saysOfANumberWithoutACardWhatDescribeSays(String number, String range, String retired) {
        browser.open(Page.CHAT, "", true);
        browser.search(number);
        assertAll(
                () -> assertEquals(List.of(), browser.codes()),
                () -> assertEquals(List.of(range), browser.shown("#ranges article", "e.id")),
                () -> assertEquals(retired, String.join("", browser.shown("#retired tbody th", "e.textContent"))),
                () -> assertEquals(
                        number + " is not listed as a code. The following applies to such numbers:",
                        browser.find("[role=status]").getText()),
                () -> assertEquals(List.of(), browser.outOfSight("#ranges article h3, #retired tbody th")));
    }

    @Test
    void saysThatNothingIsFound() {
        browser.open(Page.STANDARD, "", true);
        browser.search("nothing like it");
        assertEquals(
                "Nothing found for “nothing like it”.",
                browser.find("[role=status]").getText());
        assertEquals(List.of(), browser.shown("main section", "e.id"));
    }

    @Test
    void followsTheLanguage() {
        browser.open(Page.STANDARD, "", true);
        browser.search("network failed");
        assertEquals(List.of("1006"), browser.codes());
        assertEquals("Codes shown: 1 of 19", browser.find("[role=status]").getText());
        browser.choose("de");
        assertEquals(List.of(), browser.codes());
        browser.find("#query").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
        assertEquals(19, browser.codes().size());
        assertEquals(4, browser.shown("main section[id]", "e.id").size());
    }

    @Test
    void findsWhatIsRetired() {
        browser.open(Page.CHAT, "", true);
        browser.choose("fr");
        browser.search("kicked");
        assertAll(
                () -> assertEquals(List.of(), browser.codes()),
                () -> assertEquals(List.of("retired"), browser.shown("main section[id]", "e.id")),
                () -> assertEquals(List.of("4003"), browser.shown("#retired tbody th", "e.textContent")));
    }

    @Test
    void bringsTheFirstHitIntoView() {
        browser.open(Page.STANDARD, "3008", true);
        browser.value("document.getElementById('query').focus({ preventScroll: true })");
        browser.search("1006");
        assertEquals(List.of(), browser.outOfSight("#query, #overview tr[data-c]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void isFocusedByASlash(String language) {
        browser.open(Page.STANDARD, language, true);
        browser.find("body").sendKeys("/");
        assertEquals("query", browser.value("document.activeElement.id"));
        assertEquals("", browser.value("document.activeElement.value"));
    }

    @Test
    void givesWayToALink() {
        browser.open(Page.STANDARD, "3008", true);
        browser.search("1006");
        browser.value("location.hash = '#3003'");
        assertTrue(browser.codes().contains("3003"));
        assertEquals("", browser.value("document.getElementById('query').value"));
        browser.search("1014");
        // The page is there already, so no address changes.
        browser.value("(a => { a.href = '#3003'; document.body.append(a); a.click(); })(document.createElement('a'))");
        assertEquals(List.of(), browser.outOfSight("[id='3003'] h3"));
    }

    @Test
    void isThereAgainWithItsQuery() {
        browser.open(Page.STANDARD, "", true);
        browser.search("1006");
        browser.driver().navigate().refresh();
        Object query = browser.value("document.getElementById('query').value");
        assertEquals(query.equals("1006") ? 1 : 19, browser.codes().size());
        browser.value(
                "(q => { q.value = '1014'; dispatchEvent(new Event('pageshow')); })(document.getElementById('query'))");
        assertEquals(List.of("1014"), browser.codes());
    }
}
