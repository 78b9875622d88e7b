package com.example.stacks.client;

import com.example.stacks.peer.Connector;
import com.example.stacks.peer.Ending;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.http.websocket.WebsocketInbound;
import reactor.netty.http.websocket.WebsocketOutbound;

/** The client of Reactor Netty, which Spring's reactive client stands on. */
public final class ReactorNettyConnector implements Connector {

    private final HttpClient client = HttpClient.newConnection();

    @Override
    public String name() {
        return "Reactor Netty";
    }

    @Override
    public Connection connect(URI uri, CompletableFuture<Ending> ended) throws Exception {
        CompletableFuture<WebsocketOutbound> opened = new CompletableFuture<>();
        client.websocket()
                .uri(uri)
                .handle((inbound, outbound) -> {
                    opened.complete(outbound);
                    return listen(inbound, ended);
                })
                .subscribe(
                        nothing -> {},
                        error -> {
                            opened.completeExceptionally(error);
                            ended.complete(Ending.failed(error));
                        },
                        // Without a Close frame there is no status.
                        () -> ended.complete(Ending.failed("empty Mono")));
        WebsocketOutbound outbound = opened.get(20, TimeUnit.SECONDS);
        return new Connection() {
            @Override
            public void close(int code, String reason) {
                outbound.sendClose(code, reason).block(Duration.ofSeconds(20));
            }

            @Override
            public void drop() {
                outbound.withConnection(connection -> connection.dispose());
            }
        };
    }

    private static Mono<Void> listen(WebsocketInbound inbound, CompletableFuture<Ending> ended) {
        Mono<Void> told = inbound.receiveCloseStatus()
                .doOnNext(status -> ended.complete(Ending.closed(status.code(), status.reasonText())))
                .then();
        return inbound.receive().then().and(told);
    }

    @Override
    public void close() {
        // Its threads are shared and daemons.
    }
}
