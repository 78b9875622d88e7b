package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Chromium without a window, and what a reader does in it. */
final class Browser implements AutoCloseable {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private final Path profile;
    private final ChromeDriver driver;

    private Browser(Path profile, String language) {
        this.profile = profile;
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.setCapability("goog:loggingPrefs", logs);
        // What its reader prefers: navigator.languages, and the Accept-Language of every request.
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        this.driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
    }

    /** Starts it, for a reader of English. Where there is none, the test is skipped; in CI it fails. */
    static Browser start() {
        return start("en");
    }

    /** Starts it, for a reader of a language. */
    static Browser start(String language) {
        boolean installed = CHROMIUM.canExecute() && DRIVER.canExecute();
        String missing = "the page is not tested: " + CHROMIUM + " or " + DRIVER
                + " is missing; install chromium and chromium-driver";
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(installed, missing);
        }
        assumeTrue(installed, missing);
        try {
            return new Browser(Files.createTempDirectory("chromium"), language);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
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
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    void choose(String language) {
        driver.findElement(By.id("language-" + language)).click();
    }

    void search(String query) {
        WebElement box = driver.findElement(By.id("query"));
        box.clear();
        box.sendKeys(query);
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
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    @Override
    public void close() throws IOException {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
