package dev.closecodes.page;

import dev.closecodes.browser.Chromium;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Chromium without a window, and what a reader does in it. */
final class Browser implements AutoCloseable {

    private final Chromium chromium;
    private final ChromeDriver driver;

    private Browser(Chromium chromium) {
        this.chromium = chromium;
        this.driver = chromium.driver();
    }

    /** Starts it, for a reader of English. Where there is none, the test is skipped; in CI it fails. */
    static Browser start() {
        return new Browser(Chromium.start());
    }

    /** Starts it, for a reader of a language. */
    static Browser start(String language) {
        return new Browser(Chromium.start(language));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Opens a page as one who has never seen it, with scripts or without. */
    void open(Page page, String anchor, boolean scripts) {
        Object forgets = driver.executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of("source", "if (location.protocol !== 'about:') localStorage.clear()"))
                .get("identifier");
        openAgain(page, anchor, scripts);
        driver.executeCdpCommand("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", forgets));
    }

    /** Opens a page as one who has been there: what it keeps, it finds again. */
    void openAgain(Page page, String anchor, boolean scripts) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !scripts));
        driver.get("about:blank");
        driver.get(page.file().toUri() + (anchor.isEmpty() ? "" : "#" + anchor));
    }

    void setWidth(int width) {
        setSize(width, 900);
    }

    void setSize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** Sets what a page asks for: the kind of medium, and the colours that its reader prefers. */
    void setMedia(String medium, String scheme) {
        setMedia(medium, scheme, "none");
    }

    /** Sets the colours of a reader who has chosen a few for all pages, as Windows' contrast themes do. */
    void forceColours() {
        setMedia("screen", "light", "active");
    }

    private void setMedia(String medium, String scheme, String forced) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(
                                Map.of("name", "prefers-color-scheme", "value", scheme),
                                Map.of("name", "forced-colors", "value", forced))));
    }

    void choose(String language) {
        driver.findElement(By.id("language-" + language)).click();
    }

    void search(String query) {
        WebElement box = driver.findElement(By.id("query"));
        box.clear();
        box.sendKeys(query);
    }

    void clearSearch() {
        WebElement box = driver.findElement(By.id("query"));
        box.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE);
    }

    /** Waits until what scripts have put off to the next frames is done. */
    void awaitFrames() {
        driver.executeAsyncScript("const done = arguments[0]; let frames = 4;"
                + " const next = () => frames-- > 0 ? requestAnimationFrame(next) : done(); next();");
    }

    WebElement find(String selector) {
        return driver.findElement(By.cssSelector(selector));
    }

    /** What of the selected elements is shown: what an expression says of each as {@code e}. */
    List<String> shown(String selector, String expression) {
        Object found = driver.executeScript(
                "return [...document.querySelectorAll(arguments[0])].filter(e => e.checkVisibility()).map(e => "
                        + expression + ")",
                selector);
        return found instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** The languages of what is shown. */
    List<String> languages() {
        return shown("[data-l]", "e.dataset.l").stream().distinct().toList();
    }

    /** The codes that are shown. */
    List<String> codes() {
        return shown("article.c", "e.id");
    }

    /** Those of the selected elements, each by its text, that a reader does not see in whole without scrolling. */
    List<String> outOfSight(String selector) {
        return shown(
                        selector,
                        "(r => r.top >= 0 && r.bottom <= innerHeight && r.width > 0 ? '' : e.textContent)"
                                + "(e.getBoundingClientRect())")
                .stream()
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** What a script's expression gives. */
    Object value(String expression) {
        return driver.executeScript("return " + expression);
    }

    /** What the browser complained of since it was last asked. */
    List<String> complaints() {
        return chromium.complaints();
    }

    @Override
    public void close() {
        chromium.close();
    }
}
