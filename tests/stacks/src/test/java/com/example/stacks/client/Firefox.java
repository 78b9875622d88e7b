package com.example.stacks.client;

import com.example.stacks.peer.Script;
import com.example.stacks.peer.TemporaryFolder;
import com.example.stacks.peer.Tool;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.bidi.BiDi;
import org.openqa.selenium.bidi.Command;
import org.openqa.selenium.bidi.Connection;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/** Debian's Firefox without a window, over WebDriver BiDi, which it speaks without a driver. */
final class Firefox implements ScriptedBrowser {

    private static final File FIREFOX = new File("/usr/bin/firefox-esr");
    private static final String LISTENING = "WebDriver BiDi listening on ";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TemporaryFolder profile = new TemporaryFolder("firefox");
    private final Process process;
    private final HttpClient http;
    private final BiDi biDi;
    private final String context;

    private Firefox(URI page) throws IOException, URISyntaxException {
        process = new ProcessBuilder(
                        FIREFOX.getPath(),
                        "--headless",
                        "--no-remote",
                        "--remote-debugging-port=0",
                        "--profile",
                        profile.path().toString())
                .redirectErrorStream(true)
                .start();
        URI session = new URI(address(process.inputReader(StandardCharsets.UTF_8)) + "/session");
        ClientConfig config = ClientConfig.defaultConfig().baseUri(session);
        http = HttpClient.Factory.createDefault().createClient(config);
        biDi = new BiDi(new Connection(http, session.toString()), PATIENCE);
        send("session.new", Map.of("capabilities", Map.of()));
        Map<?, ?> tree = send("browsingContext.getTree", Map.of());
        context = (String) ((Map<?, ?>) ((List<?>) tree.get("contexts")).get(0)).get("context");
        send("browsingContext.navigate", Map.of("context", context, "url", page.toString(), "wait", "complete"));
    }

    private static String address(BufferedReader output) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(LISTENING)) {
                return line.substring(line.indexOf(LISTENING) + LISTENING.length());
            }
        }
        throw new IOException("Firefox does not listen");
    }

    static Firefox start(URI page) {
        Tool.require(FIREFOX.canExecute(), "Firefox", FIREFOX + " is missing; install firefox-esr");
        try {
            return new Firefox(page);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private Map<?, ?> send(String method, Map<String, Object> parameters) {
        return biDi.send(new Command<Map<?, ?>>(method, parameters, Map.class));
    }

    @Override
    public String name() {
        return "Firefox";
    }

    @Override
    public String call(String call) {
        Map<?, ?> answer = send(
                "script.evaluate",
                Map.of(
                        "expression",
                        "(() => { " + Script.ofPages() + " return " + call + "; })()",
                        "awaitPromise",
                        true,
                        "target",
                        Map.of("context", context)));
        if (answer.get("result") instanceof Map<?, ?> result && result.get("value") instanceof String value) {
            return value;
        }
        throw new AssertionError(answer);
    }

    @Override
    public void close() {
        send("browser.close", Map.of());
        biDi.close();
        http.close();
        process.onExit().join();
        profile.delete();
    }
}
