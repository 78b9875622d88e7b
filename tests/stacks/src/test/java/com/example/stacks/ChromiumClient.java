package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Chromium without a window: the WebSocket of scripts. */
final class ChromiumClient implements StackClient {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");

    private static final String RECEIVE = """
            window.received = null;
            new WebSocket(arguments[0]).onclose = e => {
              window.received = {code: e.code, reason: e.reason, wasClean: e.wasClean};
            };
            """;

    private static final String SEND = """
            const [uri, code, reason, done] = arguments;
            const socket = new WebSocket(uri);
            let refusal = "";
            socket.onopen = () => {
              try { socket.close(code, reason); } catch (e) { refusal = e.name; socket.close(); }
            };
            socket.onclose = () => done(refusal);
            """;

    // The argument is judged before the state of the socket: one that connects to nobody will do.
    private static final String ACCEPTED = """
            const socket = new WebSocket(arguments[0]);
            const accepted = [];
            for (let code = 0; code <= 65535; code++) {
              try { socket.close(code); accepted.push(code); } catch (e) {
                if (e.name !== "InvalidAccessError") { throw e; }
              }
            }
            return accepted;
            """;

    private final Path profile;
    private final ChromeDriver driver;

    private ChromiumClient(Path profile) {
        this.profile = profile;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
    }

    static boolean isInstalled() {
        return CHROMIUM.canExecute() && DRIVER.canExecute();
    }

    /** Starts it, with a page of the loopback. Where there is none, the test is skipped; in CI it fails. */
    static ChromiumClient start(URI page) {
        String missing = "Chromium is not tested: " + CHROMIUM + " or " + DRIVER
                + " is missing; install chromium and chromium-driver";
        if (System.getenv("CI") != null) {
            assertTrue(isInstalled(), missing);
        }
        assumeTrue(isInstalled(), missing);
        try {
            ChromiumClient client = new ChromiumClient(Files.createTempDirectory("chromium"));
            // A page that is not from the loopback would have to ask its reader before it connects to it.
            client.driver.get(page.toString());
            return client;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Override
    public String name() {
        return "Chromium";
    }

    @Override
    public CloseEvent receive(URI uri, CompletableFuture<CloseEvent> refusal) {
        driver.executeScript(RECEIVE, uri.toString());
        Instant end = Instant.now().plusSeconds(20);
        while (Instant.now().isBefore(end)) {
            if (driver.executeScript("return window.received") instanceof Map<?, ?> event) {
                int code = ((Number) event.get("code")).intValue();
                return CloseEvent.of(code, (String) event.get("reason"), (Boolean) event.get("wasClean"));
            }
            if (refusal.isDone()) {
                return refusal.join();
            }
        }
        throw new AssertionError("no event from " + uri);
    }

    @Override
    public String send(URI uri, int code, String reason) {
        return String.valueOf(driver.executeAsyncScript(SEND, uri.toString(), code, reason));
    }

    /** The numbers out of 0-65535 that {@code close(code)} takes. */
    List<Integer> accepted(URI uri) {
        if (driver.executeScript(ACCEPTED, uri.toString()) instanceof List<?> codes) {
            return codes.stream().map(code -> ((Number) code).intValue()).toList();
        }
        throw new AssertionError("no numbers");
    }

    @Override
    public void close() {
        driver.quit();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
