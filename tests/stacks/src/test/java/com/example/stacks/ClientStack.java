package com.example.stacks;

import com.example.stacks.client.BrowserClient;
import com.example.stacks.client.JavaWebSocketConnector;
import com.example.stacks.client.JdkConnector;
import com.example.stacks.client.JettyConnector;
import com.example.stacks.client.OkHttpConnector;
import com.example.stacks.client.ReactorNettyConnector;
import com.example.stacks.client.ScriptClient;
import com.example.stacks.client.UndertowConnector;
import com.example.stacks.client.VertxConnector;
import com.example.stacks.peer.LibraryClient;
import com.example.stacks.peer.Script;
import com.example.stacks.peer.StackClient;
import java.net.URI;

/** The clients, each to be started with a page of the loopback. */
enum ClientStack {
    JDK(page -> new LibraryClient(new JdkConnector())),
    OK_HTTP(page -> new LibraryClient(new OkHttpConnector())),
    JETTY(page -> new LibraryClient(new JettyConnector())),
    UNDERTOW(page -> new LibraryClient(new UndertowConnector())),
    VERTX(page -> new LibraryClient(new VertxConnector())),
    REACTOR_NETTY(page -> new LibraryClient(new ReactorNettyConnector())),
    JAVA_WEBSOCKET(page -> new LibraryClient(new JavaWebSocketConnector())),
    NODE(page -> new ScriptClient(Script.node("node-client.cjs"))),
    WS(page -> new ScriptClient(Script.ws("ws-client.cjs"))),
    WEBSOCKETS(page -> new ScriptClient(Script.python("client.py"))),
    CHROMIUM(BrowserClient::chromium),
    FIREFOX(BrowserClient::firefox);

    @SuppressWarnings("ImmutableEnumChecker") // A lambda that captures nothing.
    private final Starter starter;

    ClientStack(Starter starter) {
        this.starter = starter;
    }

    StackClient start(URI page) throws Exception {
        return starter.start(page);
    }

    private interface Starter {
        StackClient start(URI page) throws Exception;
    }
}
