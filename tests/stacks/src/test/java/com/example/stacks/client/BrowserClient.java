package com.example.stacks.client;

import com.example.stacks.peer.Ending;
import com.example.stacks.peer.StackClient;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.openqa.selenium.json.Json;

/** The WebSocket of scripts in a page. */
public final class BrowserClient implements StackClient {

    private final ScriptedBrowser browser;

    private BrowserClient(ScriptedBrowser browser) {
        this.browser = browser;
    }

    /** Starts Chromium with a page of the loopback: another would have to ask its reader before it connects to it. */
    public static BrowserClient chromium(URI page) {
        return new BrowserClient(ChromiumPage.start(page));
    }

    /** Starts Firefox with a page of the loopback. */
    public static BrowserClient firefox(URI page) {
        return new BrowserClient(Firefox.start(page));
    }

    @Override
    public String name() {
        return browser.name();
    }

    // In one call each: a call takes longer than a connection.
    @Override
    public List<Ending> receive(List<URI> uris) {
        return each("receive", uris.stream().map(uri -> List.of(uri.toString()))).stream()
                .map(Ending::ofLine)
                .toList();
    }

    @Override
    public List<String> send(List<Closing> closings) {
        return each(
                "send",
                closings.stream().map(closing -> List.of(closing.uri().toString(), closing.code(), closing.reason())));
    }

    private List<String> each(String function, Stream<List<?>> calls) {
        String json = new Json().toJson(calls.toList());
        return List.of(browser.call("each(" + function + ", " + json + ")").split("\n", -1));
    }

    /** Returns the numbers out of 0-65535 that {@code close(code)} takes. */
    public List<Integer> accepted(URI uri) {
        return Arrays.stream(browser.call("accepted(" + new Json().toJson(uri.toString()) + ")")
                        .split(" "))
                .map(Integer::valueOf)
                .toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
