package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A page of 500 own codes in five languages. How fast it is, docs/performance.md says; here, what makes it so, and that it works. */
@ExtendWith(BrowserExtension.class)
class LargePageTest {

    private static final Page LARGE = Page.large();

    private final Browser browser;

    LargePageTest(Browser browser) {
        this.browser = browser;
    }

    @Test
    void hasOneLanguageInTheDocument() {
        browser.setSize(1280, 900);
        browser.open(LARGE, "", true);
        assertEquals(List.of("en"), languagesInTheDocument());
        browser.choose("zh");
        assertEquals(List.of("zh"), languagesInTheDocument());
        assertEquals(519, browser.codes().size());
    }

    private List<String> languagesInTheDocument() {
        Object tags =
                browser.value("[...new Set([...document.querySelectorAll('article [data-l]')].map(e => e.dataset.l))]");
        return ((List<?>) tags).stream().map(String::valueOf).toList();
    }

    @Test
    void laysOutWhatIsNearTheScreen() {
        browser.open(LARGE, "", true);
        assertEquals(
                List.of("auto"),
                browser.shown("article.c", "getComputedStyle(e).contentVisibility").stream()
                        .distinct()
                        .toList());
    }

    @Test
    void leadsToACodeAmongMany() {
        for (List<Integer> screen : List.of(List.of(1280, 900), List.of(375, 812))) {
            browser.setSize(screen.get(0), screen.get(1));
            browser.open(LARGE, "fr/4400", true);
            browser.awaitFrames();
            String heading = "[id='4400'] h3";
            assertAll(
                    () -> assertEquals(1, browser.shown(heading, "e").size()),
                    () -> assertEquals(List.of(), browser.outOfSight(heading)),
                    () -> assertEquals(List.of("fr"), browser.languages()));
        }
    }

    @Test
    void findsOneAmongManyAndAllAgain() {
        browser.setSize(1280, 900);
        browser.open(LARGE, "", true);
        browser.search("4321");
        assertEquals(List.of("4321"), browser.codes());
        browser.choose("de");
        assertEquals(List.of("4321"), browser.codes());
        assertEquals(List.of("4321 Grund 321"), browser.shown("[id='4321'] h3", "e.textContent"));
        browser.clearSearch();
        assertEquals(519, browser.codes().size());
    }

    @Test
    void drawsEveryRangeWithoutOverlap() {
        browser.setSize(375, 812);
        browser.open(LARGE, "", true);
        assertEquals(0L, browser.value("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        assertTrue(browser.shown("svg .mark", "e").size() > 0, "codes are marked on the number line");
    }
}
