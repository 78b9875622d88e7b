package com.example.stacks.server;

import com.example.stacks.CloseCode;
import com.example.stacks.peer.ClosePath;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.StackServer;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.ServerWebSocket;

/** Vert.x. */
public final class VertxServer implements StackServer {

    private final Vertx vertx = Vertx.vertx();
    private final HttpServer server = vertx.createHttpServer()
            .webSocketHandler(VertxServer::open)
            .listen(0, "localhost")
            .toCompletionStage()
            .toCompletableFuture()
            .join();

    private static void open(ServerWebSocket socket) {
        ClosePath path = ClosePath.of(socket.path());
        socket.closeHandler(end -> {
            Short code = socket.closeStatusCode();
            Closes.report(path.id(), code == null ? Ending.failed("null") : Ending.closed(code, socket.closeReason()));
        });
        if (path.serverCloses()) {
            socket.close((short) path.code(), path.reason())
                    .onFailure(
                            refusal -> socket.close((short) CloseCode.NORMAL_CLOSURE.code(), Ending.refusal(refusal)));
        }
    }

    @Override
    public String name() {
        return "Vert.x";
    }

    @Override
    public int port() {
        return server.actualPort();
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
