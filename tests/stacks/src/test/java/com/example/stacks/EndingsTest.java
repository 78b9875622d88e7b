package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.StackClient;
import com.example.stacks.peer.StackServer;
import com.example.stacks.server.Nginx;
import com.example.stacks.server.ProxiedServer;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.opentest4j.TestAbortedException;

/** What stacks are told when no close code comes: all clients at once, in one situation after the other. */
@ExtendWith(StacksExtension.class)
class EndingsTest {

    private static final List<StackClient> CLIENTS = new ArrayList<>();
    private static final ExecutorService THREADS = Executors.newCachedThreadPool();

    private static Stacks stacks;

    @BeforeAll
    static void start(Stacks started) throws Exception {
        stacks = started;
        for (ClientStack stack : ClientStack.values()) {
            try {
                CLIENTS.add(stacks.client(stack));
            } catch (TestAbortedException missing) {
                // StacksTest says so.
                assertFalse(missing.getMessage().isEmpty());
            }
        }
    }

    @AfterAll
    static void stop() {
        THREADS.shutdown();
    }

    @Test
    void withoutNginx() throws Exception {
        List<EndingRow> measured = new ArrayList<>();
        measured.addAll(clients(Situation.CLOSE_FRAME_WITHOUT_CODE, id -> netty(1005, id)));
        measured.addAll(clients(Situation.NO_CLOSE_FRAME, id -> netty(1006, id)));
        compare(measured);
    }

    @Test
    void withNginx() throws Exception {
        List<EndingRow> measured = new ArrayList<>();
        try (Nginx nginx = stacks.nginx("endings")) {
            URI there = URI.create("ws://localhost:" + nginx.port());
            StackServer proxied = new ProxiedServer(stacks.netty(), nginx, "");
            StackServer impatient = new ProxiedServer(stacks.netty(), nginx, "idle/");
            measured.addAll(clients(Situation.IDLE, id -> impatient.uri(0, id)));
            measured.addAll(serversThatIdle(nginx));
            measured.addAll(clients(Situation.SERVER_DIES, id -> proxied.uri(1006, id)));
            measured.addAll(clients(Situation.NO_SERVER, id -> there.resolve("/1/ws/0/" + id)));
            measured.addAll(clients(Situation.RELOAD, id -> proxied.uri(0, id), nginx::reload));
            measured.addAll(clients(Situation.STOP, id -> proxied.uri(0, id), nginx::close));
            measured.addAll(clients(Situation.NO_NGINX, id -> there.resolve("/1/ws/0/" + id)));
        }
        compare(measured);
    }

    private static URI netty(int code, String id) {
        return stacks.netty().uri(code, id);
    }

    private static List<EndingRow> clients(Situation situation, Function<String, URI> uri) throws Exception {
        return collect(situation, submit(uri, ids()));
    }

    private interface Act {
        void act() throws Exception;
    }

    /** Does something once the connections are open. */
    private static List<EndingRow> clients(Situation situation, Function<String, URI> uri, Act act) throws Exception {
        List<String> ids = ids();
        List<Future<Ending>> endings = submit(uri, ids);
        for (String id : ids) {
            Closes.opened(id).get(20, TimeUnit.SECONDS);
        }
        // The server's answer is on its way to the clients, who cannot be asked whether they have it.
        TimeUnit.SECONDS.sleep(1);
        act.act();
        return collect(situation, endings);
    }

    private static List<String> ids() {
        return CLIENTS.stream().map(client -> Closes.newId()).toList();
    }

    private static List<Future<Ending>> submit(Function<String, URI> uri, List<String> ids) {
        List<Future<Ending>> endings = new ArrayList<>();
        for (int i = 0; i < CLIENTS.size(); i++) {
            StackClient client = CLIENTS.get(i);
            URI there = uri.apply(ids.get(i));
            Callable<Ending> receive = () -> client.receive(List.of(there)).get(0);
            endings.add(THREADS.submit(receive));
        }
        return endings;
    }

    private static List<EndingRow> collect(Situation situation, List<Future<Ending>> endings) throws Exception {
        List<EndingRow> rows = new ArrayList<>();
        for (int i = 0; i < CLIENTS.size(); i++) {
            Ending ending = endings.get(i).get(60, TimeUnit.SECONDS);
            rows.add(EndingRow.of(
                    situation, ConnectionSide.CLIENT, CLIENTS.get(i).name(), ending));
        }
        return rows;
    }

    private static List<EndingRow> serversThatIdle(Nginx nginx) throws Exception {
        StackClient client = stacks.client(ClientStack.JDK);
        List<EndingRow> rows = new ArrayList<>();
        for (StackServer server : stacks.servers()) {
            String id = Closes.newId();
            client.receive(List.of(new ProxiedServer(server, nginx, "idle/").uri(0, id)));
            rows.add(EndingRow.of(Situation.IDLE, ConnectionSide.SERVER, server.name(), Closes.await(id)));
        }
        return rows;
    }

    private static void compare(List<EndingRow> measured) throws Exception {
        if (StacksDocument.UPDATE) {
            EndingRow.update(measured);
        }
        assertEquals(lines(EndingRow.recorded(measured)), lines(measured));
    }

    private static String lines(Collection<EndingRow> rows) {
        return rows.stream().map(EndingRow::line).sorted().collect(Collectors.joining("\n"));
    }
}
