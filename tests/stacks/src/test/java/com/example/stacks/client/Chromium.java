package com.example.stacks.client;

import com.example.stacks.peer.Script;
import com.example.stacks.peer.TemporaryFolder;
import com.example.stacks.peer.Tool;
import java.io.File;
import java.net.URI;
import java.time.Duration;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** Debian's Chromium without a window, driven by its driver. */
final class Chromium implements ScriptedBrowser {

    private static final File CHROMIUM = new File("/usr/bin/chromium");
    private static final File DRIVER = new File("/usr/bin/chromedriver");
    private final TemporaryFolder profile = new TemporaryFolder("chromium");
    private final ChromeDriver driver;

    private Chromium(URI page) {
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
                "--user-data-dir=" + profile.path());
        driver = new ChromeDriver(
                new ChromeDriverService.Builder().usingDriverExecutable(DRIVER).build(), options);
        driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
        driver.get(page.toString());
    }

    static Chromium start(URI page) {
        Tool.require(
                CHROMIUM.canExecute() && DRIVER.canExecute(),
                "Chromium",
                CHROMIUM + " or " + DRIVER + " is missing; install chromium and chromium-driver");
        return new Chromium(page);
    }

    @Override
    public String name() {
        return "Chromium";
    }

    @Override
    public String call(String call) {
        String script = Script.ofPages() + "Promise.resolve(" + call + ").then(arguments[0]);";
        return String.valueOf(driver.executeAsyncScript(script));
    }

    @Override
    public void close() {
        driver.quit();
        profile.delete();
    }
}
