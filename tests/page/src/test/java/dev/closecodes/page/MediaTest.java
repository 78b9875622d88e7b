package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on paper, and in the few colours that a reader has chosen for all pages. */
@ExtendWith(BrowserExtension.class)
class MediaTest {

    private final Browser browser;

    MediaTest(Browser browser) {
        this.browser = browser;
    }

    static List<Page> pages() {
        return Page.ALL;
    }

    @Test
    void printsTheChosenLanguageInInkAndNoControls() {
        browser.open(Page.STANDARD, "", true);
        browser.choose("zh");
        browser.setMedia("print", "dark");
        assertAll(
                () -> assertEquals(List.of("zh"), browser.languages()),
                () -> assertFalse(browser.find("fieldset").isDisplayed()),
                () -> assertFalse(browser.find("#filter").isDisplayed()),
                () -> assertEquals("rgb(31, 35, 40)", browser.value("getComputedStyle(document.body).color")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void printsWhereLinksLead(Page page) {
        browser.open(page, "", true);
        browser.setMedia("print", "light");
        List<String> printed =
                browser.shown("dd a[href^=http]", "e.href + getComputedStyle(e, '::after').content.slice(1, -1)");
        assertFalse(printed.isEmpty());
        for (String link : printed) {
            String address = link.substring(0, link.indexOf(" ("));
            assertEquals(address + " (" + address + ")", link);
        }
        // A link to another place of the same paper leads nowhere.
        assertEquals(
                List.of("none"),
                browser.shown("main a[href^='#']", "getComputedStyle(e, '::after').content").stream()
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void printsNothingBesideThePaper(Page page) {
        // A4 between usual margins.
        browser.setWidth(680);
        browser.open(page, "", true);
        browser.setMedia("print", "light");
        assertEquals(
                List.of(),
                browser
                        .shown(
                                "main *:not(svg *)",
                                "(r => r.left < -1 || r.right > document.documentElement.clientWidth + 1)(e.getBoundingClientRect()) ? e.outerHTML : ''")
                        .stream()
                        .filter(html -> !html.isEmpty())
                        .toList());
    }

    @Test
    void tellsTheChosenLanguageInForcedColours() {
        browser.forceColours();
        browser.open(Page.STANDARD, "", true);
        browser.choose("de");
        String colours = "(s => s.backgroundColor + ' ' + s.color)(getComputedStyle(e))";
        List<String> chosen = browser.shown("fieldset label:has(:checked)", colours);
        List<String> others = browser.shown("fieldset label:not(:has(:checked))", colours).stream()
                .distinct()
                .toList();
        assertAll(
                () -> assertEquals(List.of(systemColours("Highlight", "HighlightText")), chosen),
                () -> assertEquals(1, others.size()),
                () -> assertNotEquals(chosen, others));
    }

    @Test
    void tellsWhereALinkLedInForcedColours() {
        browser.forceColours();
        browser.open(Page.STANDARD, "1006", true);
        String outlined = "parseFloat(getComputedStyle(e).outlineWidth) > 0 && getComputedStyle(e).outlineStyle"
                + " !== 'none' ? e.id : ''";
        assertEquals(
                List.of("1006"),
                browser.shown("article", outlined).stream()
                        .filter(id -> !id.isEmpty())
                        .toList());
    }

    @Test
    void marksCodesOnTheNumberLineInForcedColours() {
        browser.forceColours();
        browser.open(Page.CHAT, "", true);
        List<String> fills = browser.shown("svg .mark, svg .edge", "getComputedStyle(e).fill");
        assertTrue(fills.size() > 4, fills::toString);
        assertFalse(
                fills.contains(String.valueOf(browser.value("getComputedStyle(document.body).backgroundColor"))),
                "nothing is drawn in the colour of the page");
    }

    private String systemColours(String background, String text) {
        return String.valueOf(browser.value("(() => { const e = document.body.appendChild(document.createElement('i'));"
                + " e.style.forcedColorAdjust = 'none';"
                + " e.style.backgroundColor = '" + background + "'; e.style.color = '" + text + "';"
                + " const s = getComputedStyle(e); const colours = s.backgroundColor + ' ' + s.color;"
                + " e.remove(); return colours; })()"));
    }
}
