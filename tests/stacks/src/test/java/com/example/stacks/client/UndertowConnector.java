package com.example.stacks.client;

import com.example.stacks.peer.Connector;
import com.example.stacks.peer.Ending;
import io.undertow.server.DefaultByteBufferPool;
import io.undertow.websockets.client.WebSocketClient;
import io.undertow.websockets.core.AbstractReceiveListener;
import io.undertow.websockets.core.CloseMessage;
import io.undertow.websockets.core.WebSocketChannel;
import io.undertow.websockets.core.WebSockets;
import java.io.IOException;
import java.net.URI;
import java.util.concurrent.CompletableFuture;
import org.xnio.IoUtils;
import org.xnio.OptionMap;
import org.xnio.Xnio;
import org.xnio.XnioWorker;

/** Undertow's client. */
public final class UndertowConnector implements Connector {

    private final XnioWorker worker;
    private final DefaultByteBufferPool buffers = new DefaultByteBufferPool(false, 16384);

    public UndertowConnector() throws IOException {
        worker = Xnio.getInstance().createWorker(OptionMap.EMPTY);
    }

    @Override
    public String name() {
        return "Undertow";
    }

    @Override
    public Connection connect(URI uri, CompletableFuture<Ending> ended) throws Exception {
        WebSocketChannel channel = WebSocketClient.connectionBuilder(worker, buffers, uri)
                .connect()
                .get();
        channel.getReceiveSetter().set(new Listener(ended));
        // Without a Close frame this alone is called.
        channel.addCloseTask(gone -> ended.complete(Ending.closed(gone.getCloseCode(), gone.getCloseReason())));
        channel.resumeReceives();
        return new Connection() {
            @Override
            public void close(int code, String reason) throws Exception {
                WebSockets.sendCloseBlocking(code, reason, channel);
            }

            @Override
            public void drop() {
                IoUtils.safeClose(channel);
            }
        };
    }

    @Override
    public void close() {
        worker.shutdownNow();
        buffers.close();
    }

    private static final class Listener extends AbstractReceiveListener {

        private final CompletableFuture<Ending> ended;

        Listener(CompletableFuture<Ending> ended) {
            this.ended = ended;
        }

        @Override
        protected void onCloseMessage(CloseMessage message, WebSocketChannel channel) {
            ended.complete(Ending.closed(message.getCode(), message.getReason()));
        }

        @Override
        protected void onError(WebSocketChannel channel, Throwable error) {
            ended.complete(Ending.failed(error));
            super.onError(channel, error);
        }
    }
}
