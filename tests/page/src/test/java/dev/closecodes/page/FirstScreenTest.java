package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader sees without scrolling, on a desktop and on a phone: what 1006 is, who sends it, whether to reconnect. */
@ExtendWith(BrowserExtension.class)
class FirstScreenTest {

    private static final String ANSWER =
            "[id='1006'] h3, [id='1006'] .k + .d, [id='1006'] dl > div:nth-child(-n + 3) :is(dt, dd)";

    private final Browser browser;

    FirstScreenTest(Browser browser) {
        this.browser = browser;
    }

    static Stream<Arguments> screens() {
        return Page.STANDARD.languages().stream()
                .flatMap(language -> Stream.of(Arguments.of(language, 1280, 900), Arguments.of(language, 375, 812)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void answersAfterALink(String language, int width, int height) {
        browser.setSize(width, height);
        browser.open(Page.STANDARD, language + "/1006", true);
        assertAnswers();
        browser.open(Page.STANDARD, language + "/ABNORMAL_CLOSURE", true);
        assertAnswers();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void answersAfterTyping(String language, int width, int height) {
        browser.setSize(width, height);
        browser.open(Page.STANDARD, language, true);
        browser.search("1006");
        assertEquals(List.of("1006"), browser.codes());
        assertAnswers();
    }

    private void assertAnswers() {
        assertEquals(8, browser.shown(ANSWER, "e").size());
        assertEquals(List.of(), browser.outOfSight(ANSWER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void showsEveryCodeOnADesktop(String language) {
        browser.setSize(1280, 900);
        browser.open(Page.STANDARD, language, true);
        assertAll(
                () -> assertEquals(
                        19, browser.shown("#overview tr[data-c]", "e").size()),
                () -> assertEquals(List.of(), browser.outOfSight("#overview tr[data-c]")));
    }

    @Test
    void answersWithoutScripts() {
        browser.setSize(375, 812);
        browser.open(Page.STANDARD, "1006", false);
        assertAnswers();
    }
}
