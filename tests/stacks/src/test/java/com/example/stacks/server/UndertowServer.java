package com.example.stacks.server;

import com.example.stacks.CloseCode;
import com.example.stacks.peer.ClosePath;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.StackServer;
import io.undertow.Handlers;
import io.undertow.Undertow;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.net.InetSocketAddress;

/** Undertow, with its own API. */
public final class UndertowServer implements StackServer {

    private final Undertow undertow = Undertow.builder()
            .addHttpListener(0, "localhost")
            .setHandler(
                    Handlers.websocket((exchange, channel) -> open(ClosePath.of(exchange.getRequestURI()), channel)))
            .build();

    public UndertowServer() {
        undertow.start();
    }

    private static void open(ClosePath path, WebSocketChannel channel) {
        channel.getReceiveSetter().set(new Listener(path.id()));
        // Without a Close frame this alone is called.
        channel.addCloseTask(
                gone -> Closes.report(path.id(), Ending.closed(gone.getCloseCode(), gone.getCloseReason())));
        channel.resumeReceives();
        if (path.serverCloses()) {
            try {
                WebSockets.sendClose(path.code(), path.reason(), channel, null);
            } catch (IllegalArgumentException refusal) {
                WebSockets.sendClose(CloseCode.NORMAL_CLOSURE.code(), Ending.refusal(refusal), channel, null);
            }
        }
    }

    @Override
    public String name() {
        return "Undertow";
    }

    @Override
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    @Override
    public void close() {
        undertow.stop();
    }

    private static final class Listener extends AbstractReceiveListener {

        private final String id;

        Listener(String id) {
            this.id = id;
        }

        @Override
        protected void onCloseMessage(CloseMessage message, WebSocketChannel channel) {
            Closes.report(id, Ending.closed(message.getCode(), message.getReason()));
        }
    }
}
