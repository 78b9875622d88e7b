package com.example.stacks.client;

import com.example.stacks.peer.Script;
import dev.closecodes.browser.Chromium;
import java.net.URI;
import java.time.Duration;

/** Chromium, driven by its driver. */
final class ChromiumPage implements ScriptedBrowser {

    private final Chromium chromium = Chromium.start();

    private ChromiumPage(URI page) {
        chromium.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        chromium.driver().get(page.toString());
    }

    static ChromiumPage start(URI page) {
        return new ChromiumPage(page);
    }

    @Override
    public String name() {
        return "Chromium";
    }

    @Override
    public String call(String call) {
        String script = Script.ofPages() + "Promise.resolve(" + call + ").then(arguments[0]);";
        return String.valueOf(chromium.driver().executeAsyncScript(script));
    }

    @Override
    public void close() {
        chromium.close();
    }
}
