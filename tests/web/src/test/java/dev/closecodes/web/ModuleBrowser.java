package dev.closecodes.web;

import dev.closecodes.browser.Chromium;
import java.net.URI;
import java.time.Duration;
import java.util.List;

/** Chromium, with a page whose scripts import the generated module. */
final class ModuleBrowser implements AutoCloseable {

    private final Chromium chromium = Chromium.start();

    /** Starts it. Where there is none, the test is skipped; in CI it fails. */
    static ModuleBrowser start() {
        return new ModuleBrowser();
    }

    void open(URI address) {
        chromium.driver().get(address.toString());
    }

    /** What the promise of an expression comes to. */
    String await(String expression, Object... arguments) {
        chromium.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(2));
        return (String) chromium.driver().executeScript("return " + expression, arguments);
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
