package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** What a reader does with the page, with scripts and without. */
@ExtendWith(BrowserExtension.class)
class PageTest {

    private final Browser browser;

    PageTest(Browser browser) {
        this.browser = browser;
    }

    static Stream<Arguments> pages() {
        return Page.ALL.stream().flatMap(page -> Stream.of(Arguments.of(page, true), Arguments.of(page, false)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsOneLanguageAtATime(Page page, boolean scripts) {
        browser.open(page, "", scripts);
        assertEquals(List.of("en"), browser.languages());
        List<String> codes = browser.codes();
        for (String language : page.languages()) {
            browser.choose(language);
            assertEquals(List.of(language), browser.languages());
            assertEquals(codes, browser.codes());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void switchesByKeyboard(boolean scripts) {
        browser.open(Page.STANDARD, "", scripts);
        browser.find("body").sendKeys(Keys.TAB);
        browser.find(":focus").sendKeys(Keys.ARROW_RIGHT);
        assertAll(
                () -> assertEquals(List.of("es"), browser.languages()),
                () -> assertEquals("language-es", browser.value("document.activeElement.id")),
                () -> assertEquals(
                        "solid", browser.value("getComputedStyle(document.activeElement.parentElement).outlineStyle")));
    }

    @Test
    void turnsAroundForArabic() {
        browser.open(Page.CHAT, "", false);
        assertEquals("ltr", browser.value("getComputedStyle(document.body).direction"));
        browser.choose("ar");
        assertAll(
                () -> assertEquals("rtl", browser.value("getComputedStyle(document.body).direction")),
                () -> assertEquals("ltr", browser.value("getComputedStyle(document.querySelector('svg')).direction")),
                () -> assertEquals(
                        List.of("rtl", "rtl", "rtl", "rtl"),
                        browser.shown(
                                "article[id^='4'] > [data-l=ar], article[id^='4'] > noscript > [data-l=ar]",
                                "getComputedStyle(e).direction")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void leadsToACode(boolean scripts) {
        for (String language : List.of("en", "fr")) {
            browser.open(Page.STANDARD, "1006", scripts);
            browser.choose(language);
            assertEquals("1006", browser.value("document.querySelector(':target').id"));
            browser.find("table[data-l=" + language + "] a[href='#3008']").click();
            assertEquals(true, isInSight("3008"));
            browser.find("[id='3003'] [data-l=" + language + "] h3 a").click();
            assertEquals("#3003", browser.value("location.hash"));
            assertEquals(true, isInSight("3003"));
        }
    }

    @Test
    void leadsToWhatReplacesACode() {
        browser.open(Page.CHAT, "4001", false);
        browser.find("[id='4001'] [data-l=en] dd a[href='#4101']").click();
        assertEquals(true, isInSight("4101"));
        browser.open(Page.CHAT, "4003", false);
        assertEquals(true, isInSight("4003"));
    }

    private Object isInSight(String id) {
        return browser.value("(r => r.top >= 0 && r.top < innerHeight)(document.getElementById('" + id
                + "').getBoundingClientRect())");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void neverScrollsSideways(Page page, boolean scripts) {
        browser.open(page, "", scripts);
        for (int width : new int[] {320, 390, 768}) {
            browser.setWidth(width);
            for (String language : page.languages()) {
                // Not with the mouse, which others use: a hundred clicks take ten seconds.
                browser.value("document.getElementById('language-" + language + "').click()");
                String where = width + " px in " + language;
                assertEquals(
                        0L,
                        browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
                        where);
                assertEquals(List.of(), sticksOut(), where);
            }
        }
    }

    private List<String> sticksOut() {
        return browser
                .shown(
                        // What is wide has a frame of its own, in which it scrolls.
                        "main *:not(svg *, .wide *), header *, footer *",
                        "(r => r.left < -1 || r.right > document.documentElement.clientWidth + 1 ?"
                                + " e.outerHTML.slice(0, 99) : '')(e.getBoundingClientRect())")
                .stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    @Test
    void takesTextsForTexts() {
        browser.open(Page.CHAT, "4002", true);
        assertAll(
                () -> assertNull(browser.value("window.harm")),
                () -> assertEquals(
                        List.of("4002 </h3><script>window.harm=1</script>"),
                        browser.shown("[id='4002'] h3", "e.textContent")),
                () -> assertEquals(1L, browser.value("document.scripts.length")),
                () -> assertEquals(0L, browser.value("document.querySelectorAll('iframe, img, base').length")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsNothingAndComplainsOfNothing(Page page, boolean scripts) {
        browser.complaints();
        browser.open(page, "", scripts);
        assertEquals(0L, browser.value("performance.getEntriesByType('resource').length"));
        assertEquals(List.of(), browser.complaints());
    }
}
