package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** axe-core at WCAG 2.2 AA and best practice, and the language of every word. */
@ExtendWith(BrowserExtension.class)
class AccessibilityTest {

    private final Browser browser;

    AccessibilityTest(Browser browser) {
        this.browser = browser;
    }

    /** The standard page in all languages, and of the others what they have beside it: Arabic, and texts in another language. */
    static Stream<Arguments> pages() {
        return Stream.concat(
                Page.STANDARD.languages().stream().map(language -> Arguments.of(Page.STANDARD, language)),
                Stream.of(
                        Arguments.of(Page.CHAT, "en"),
                        Arguments.of(Page.CHAT, "ar"),
                        Arguments.of(Page.CUSTOMER, "en"),
                        Arguments.of(Page.CUSTOMER, "it")));
    }

    /** In narrow columns, where a longer language shows; the other colours, which no language changes, are for the first. */
    @ParameterizedTest
    @MethodSource("pages")
    void hasNoViolation(Page page, String language) {
        browser.open(page, "1006", true);
        browser.choose(language);
        if (language.equals(page.languages().get(0))) {
            browser.setWidth(1000);
            browser.setMedia("screen", "light");
            Axe.assertNoViolation(browser, "light and wide");
        }
        browser.setWidth(360);
        browser.setMedia("screen", "dark");
        Axe.assertNoViolation(browser, "dark and narrow");
    }

    @ParameterizedTest
    @CsvSource({"en, 1006", "ar, 4055", "zh, nothing like it", "de, 4711"})
    void hasNoViolationInASearch(String language, String query) {
        browser.setWidth(375);
        browser.setMedia("screen", "light");
        browser.open(Page.CHAT, language, true);
        browser.search(query);
        Axe.assertNoViolation(browser, query);
    }

    @Test
    void aViolationIsNoticed() {
        browser.open(Page.STANDARD, "", true);
        browser.value("document.querySelector('h1').style.color = '#eee'");
        AssertionError error =
                assertThrows(AssertionError.class, () -> Axe.assertNoViolation(browser, "white on white"));
        assertTrue(error.getMessage().contains("color-contrast"), error.getMessage());
    }

    /** Texts that say they are English may be it; names are as programs, and languages, spell them. */
    private String visibleWords() {
        Object text = browser.value("(function words(node) {"
                + " if (node.nodeType === Node.TEXT_NODE) return node.data;"
                + " if (node.nodeType !== Node.ELEMENT_NODE || !node.checkVisibility()) return '';"
                + " if (node.matches('[lang=en], code, script, fieldset label, svg, .f, [id=\"4002\"]')) return '';"
                + " return [...node.childNodes].map(words).join('\\n');"
                + "})(document.body)");
        return String.valueOf(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "fr", "de", "zh"})
    void leavesNoEnglishInAnotherLanguage(String language) {
        browser.open(Page.CHAT, "", true);
        browser.choose(language);
        String text = visibleWords();
        Properties english = Page.words("en");
        Properties own = Page.words(language);
        assertTrue(text.contains(own.getProperty("SENT_BY")), text);
        for (String key : english.stringPropertyNames()) {
            String word = english.getProperty(key).replaceAll(":? ?\\{.*", "").strip();
            Pattern whole = Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})");
            boolean shared = own.values().stream()
                    .anyMatch(other -> whole.matcher(other.toString()).find());
            if (word.length() > 2 && !shared) {
                assertFalse(whole.matcher(text).find(), key + ": \"" + word + "\" in " + language);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "ar"})
    void saysWhichTextsAreInAnotherLanguage(String language) {
        browser.open(Page.CHAT, "", true);
        browser.choose(language);
        String text = visibleWords();
        // The standard registry is not translated into Arabic, and there are no interface words in it.
        assertFalse(text.contains("Abnormal closure"), text);
        assertFalse(text.contains("Sent by"), text);
        assertTrue(text.contains(language.equals("ar") ? "انتهت الجلسة" : "Session expirée"), text);
    }
}
