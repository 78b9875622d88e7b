package com.example.stacks;

import com.example.stacks.peer.Script;
import com.example.stacks.peer.StackClient;
import com.example.stacks.peer.StackServer;
import com.example.stacks.peer.TemporaryFolder;
import com.example.stacks.peer.Tool;
import com.example.stacks.server.JavaWebSocketServer;
import com.example.stacks.server.JettyServer;
import com.example.stacks.server.NettyServer;
import com.example.stacks.server.Nginx;
import com.example.stacks.server.ReactorNettyServer;
import com.example.stacks.server.ScriptServer;
import com.example.stacks.server.TomcatServer;
import com.example.stacks.server.TyrusServer;
import com.example.stacks.server.UndertowServer;
import com.example.stacks.server.VertxServer;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The servers, all started, and the clients, started as they are asked for. */
final class Stacks implements AutoCloseable {

    /** The servers that a machine may lack. */
    static final List<Script> SCRIPTS = List.of(Script.ws("ws-server.cjs"), Script.python("server.py"));

    private final TemporaryFolder folder = new TemporaryFolder("stacks");
    private final NettyServer netty = new NettyServer();
    private final TomcatServer tomcat;
    private final List<StackServer> servers = new ArrayList<>();
    private final Map<ClientStack, StackClient> clients = new EnumMap<>(ClientStack.class);

    Stacks() throws Exception {
        tomcat = TomcatServer.withJakarta(folder("tomcat"));
        servers.add(netty);
        servers.add(TomcatServer.withSpring(folder("spring")));
        servers.add(tomcat);
        servers.add(new TyrusServer());
        servers.add(new JettyServer());
        servers.add(new UndertowServer());
        servers.add(new VertxServer());
        servers.add(new ReactorNettyServer());
        servers.add(new JavaWebSocketServer());
        for (Script script : SCRIPTS) {
            if (script.installed()) {
                servers.add(new ScriptServer(script));
            }
        }
    }

    /** Returns all servers that this machine has. */
    List<StackServer> servers() {
        return servers;
    }

    /** Returns the server that can end connections in every way. */
    NettyServer netty() {
        return netty;
    }

    /** Returns a client that has been started before or is now; if this machine has not got it, the test is skipped, or fails in CI. */
    StackClient client(ClientStack stack) throws Exception {
        StackClient client = clients.get(stack);
        if (client == null) {
            // What Tomcat answers to who asks for no WebSocket.
            client = stack.start(URI.create("http://localhost:" + tomcat.port() + "/"));
            clients.put(stack, client);
        }
        return client;
    }

    /** Starts nginx; if this machine has not got it, the test is skipped, or fails in CI. */
    Nginx nginx(String name) throws IOException {
        Tool.require(Nginx.isInstalled(), "nginx", "install nginx-light");
        return new Nginx(folder(name));
    }

    private File folder(String name) {
        return folder.path().resolve(name).toFile();
    }

    @Override
    public void close() {
        clients.values().forEach(StackClient::close);
        servers.forEach(StackServer::close);
        folder.delete();
    }
}
