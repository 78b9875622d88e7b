package dev.closecodes.page;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The page of examples/chat, and what a person does on it. */
final class ChatPage implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Runs before the page's own: counts connections and timers, fixes chance, remembers titles that were shown. */
    private static final String PRELUDE = """
        window.connections = 0;
        window.WebSocket = class extends WebSocket {
          constructor(url) { super(url); window.connections++; }
        };
        window.pendingTimers = new Set();
        const { setTimeout: set, clearTimeout: clear } = window;
        window.setTimeout = (action, wait) => {
          const id = set(() => { pendingTimers.delete(id); action(); }, wait);
          pendingTimers.add(id);
          return id;
        };
        window.clearTimeout = id => { pendingTimers.delete(id); clear(id); };
        Math.random = () => 0.999999;
        window.titles = new Set();
        new MutationObserver(() => titles.add(document.getElementById('title')?.textContent))
          .observe(document, { childList: true, subtree: true });
        """;

    private final Browser browser;
    private final WebDriverWait wait;

    ChatPage(Browser browser) {
        this.browser = browser;
        this.wait = new WebDriverWait(browser.driver(), PATIENCE, Duration.ofMillis(50));
        browser.driver().executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", PRELUDE));
    }

    Browser browser() {
        return browser;
    }

    /** Opens the page, and waits for its words. */
    void open(URI address) {
        browser.driver().get(address.toString());
        wait.until(driver -> !text("#join-button").isEmpty());
    }

    void join(String name) {
        browser.find("#name").sendKeys(name, Keys.ENTER);
    }

    void say(String text) {
        browser.find("#message").sendKeys(text, Keys.ENTER);
    }

    void press(Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    void choose(String language) {
        new Select(browser.find("#language")).selectByValue(language);
    }

    void awaitTitle(String title) {
        wait.withMessage(() -> "the title is \"" + text("#title") + "\" and not \"" + title + "\"")
                .until(driver -> text("#title").equals(title));
    }

    /** Waits until a title was shown, however shortly. */
    void awaitPastTitle(String title) {
        wait.withMessage(() -> "the titles were " + value("[...titles]") + " and not \"" + title + "\"")
                .until(driver -> browser.driver().executeScript("return titles.has(arguments[0])", title));
    }

    void awaitMessage(String line) {
        wait.withMessage(() -> "no \"" + line + "\" in " + text("#messages"))
                .until(driver -> driver.findElements(By.cssSelector("#messages p")).stream()
                        .anyMatch(message -> message.getText().equals(line)));
    }

    /** What a person can read there. */
    String text(String selector) {
        return browser.find(selector).getText();
    }

    boolean isShown(String selector) {
        return browser.find(selector).isDisplayed();
    }

    Object value(String expression) {
        return browser.value(expression);
    }

    /** A word of the page in the language that it is shown in. */
    String word(String key) {
        return allWords().get(value("document.documentElement.lang")).get(key);
    }

    /** All words of the page, by language. */
    @SuppressWarnings("unchecked")
    Map<String, Map<String, String>> allWords() {
        return (Map<String, Map<String, String>>)
                browser.driver().executeScript("return fetch('words.json').then(response => response.json())");
    }

    /** What a word of the page is to be filled with. */
    static List<String> placeholders(String word) {
        return Arrays.stream(word.split("(?=\\{)|(?<=})"))
                .filter(part -> part.startsWith("{"))
                .toList();
    }

    void assertNoViolation(String state) {
        Axe.assertNoViolation(browser, state);
    }

    @Override
    public void close() {
        browser.close();
    }
}
