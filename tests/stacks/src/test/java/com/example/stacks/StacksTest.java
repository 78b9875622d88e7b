package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every code that may be sent, from each server to each client and back, over real connections. docs/stacks.md says what
 * stacks do differently; {@code mvn verify -Pall -pl tests/stacks -am -Dupdate=true} writes it anew.
 */
class StacksTest {

    @TempDir
    static File folder;

    private static final List<StackServer> SERVERS = new ArrayList<>();

    @BeforeAll
    static void start() throws Exception {
        SERVERS.add(new NettyServer());
        SERVERS.add(TomcatServer.withSpring(new File(folder, "spring")));
        SERVERS.add(TomcatServer.withJakarta(new File(folder, "tomcat")));
        SERVERS.add(new TyrusServer());
    }

    @AfterAll
    static void stop() {
        SERVERS.forEach(StackServer::close);
    }

    @Test
    void clientOfTheJdk() throws Exception {
        try (StackClient client = new JdkClient()) {
            compare(client);
        }
    }

    @Test
    void okHttp() throws Exception {
        try (StackClient client = new OkHttpStackClient()) {
            compare(client);
        }
    }

    @Test
    void chromium() throws Exception {
        try (StackClient client = ChromiumClient.start(page())) {
            compare(client);
        }
    }

    @Test
    void chromiumTakesWhatABrowserMaySend() {
        try (ChromiumClient client = ChromiumClient.start(page())) {
            List<Integer> expected = IntStream.rangeClosed(0, 65535)
                    .filter(CloseCodes::isSendableByBrowser)
                    .boxed()
                    .toList();
            assertEquals(2001, expected.size(), "1000 and all of 3000-4999");
            assertEquals(expected, client.accepted(SERVERS.get(0).uri(0, Closes.newId())));
        }
    }

    /** What Tomcat answers to who asks for no WebSocket. */
    private static URI page() {
        return URI.create("http://localhost:" + SERVERS.get(2).port() + "/");
    }

    private static void compare(StackClient client) throws Exception {
        List<String> rows = new ArrayList<>();
        for (StackServer server : SERVERS) {
            rows.add(Exchange.fromServer(server, client).markdown());
            rows.add(Exchange.fromClient(client, server).markdown());
        }
        rows.sort(Comparator.naturalOrder());
        List<String> table = new ArrayList<>(StacksDocument.rows("connections"));
        List<String> others = table.stream()
                .filter(row -> !row.contains("| " + client.name() + " |"))
                .toList();
        if (StacksDocument.UPDATE) {
            List<String> updated = new ArrayList<>(others);
            updated.addAll(rows);
            updated.sort(Comparator.naturalOrder());
            StacksDocument.update("connections", updated);
        } else {
            table.removeAll(others);
            assertEquals(String.join("\n", table), String.join("\n", rows));
        }
        assertEquals(8, rows.size(), "four servers, in both directions");
    }
}
