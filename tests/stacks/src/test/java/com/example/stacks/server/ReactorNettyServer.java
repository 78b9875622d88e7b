package com.example.stacks.server;

import com.example.stacks.peer.ClosePath;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.StackServer;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** Reactor Netty, which Spring's reactive WebSocket stands on. */
public final class ReactorNettyServer implements StackServer {

    private final DisposableServer server = HttpServer.create()
            .host("localhost")
            .port(0)
            .handle((request, response) ->
                    response.sendWebsocket((inbound, outbound) -> open(ClosePath.of(request.uri()), inbound, outbound)))
            .bindNow();

    private static Mono<Void> open(ClosePath path, WebsocketInbound inbound, WebsocketOutbound outbound) {
        if (path.serverCloses()) {
            return Mono.defer(() -> outbound.sendClose(path.code(), path.reason()))
                    .onErrorResume(refusal -> outbound.sendClose(1000, Ending.refusal(refusal)));
        }
        Mono<Void> told = inbound.receiveCloseStatus()
                .doOnNext(status -> Closes.report(path.id(), Ending.closed(status.code(), status.reasonText())))
                .then();
        return inbound.receive()
                .then()
                .and(told)
                // Without a Close frame there is no status.
                .doFinally(end -> Closes.report(path.id(), Ending.failed("empty Mono")));
    }

    @Override
    public String name() {
        return "Reactor Netty";
    }

    @Override
    public int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
