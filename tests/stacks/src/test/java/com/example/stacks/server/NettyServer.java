package com.example.stacks.server;

import com.example.stacks.CloseCode;
import com.example.stacks.peer.ClosePath;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import com.example.stacks.peer.StackServer;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;
import io.netty.handler.codec.http.websocketx.WebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolConfig;
import io.netty.handler.codec.http.websocketx.WebSocketServerProtocolHandler;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.TimeUnit;

/** Netty, which leaves Close frames to its user when asked to. */
public final class NettyServer implements StackServer {

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final Channel channel;

    public NettyServer() throws InterruptedException {
        channel = new ServerBootstrap()
                .group(group)
                .channel(NioServerSocketChannel.class)
                .childHandler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel connection) {
                        connection
                                .pipeline()
                                .addLast(new HttpServerCodec())
                                .addLast(new HttpObjectAggregator(65536))
                                .addLast(new WebSocketServerProtocolHandler(WebSocketServerProtocolConfig.newBuilder()
                                        .websocketPath("/ws")
                                        .checkStartsWith(true)
                                        .handleCloseFrames(false)
                                        .build()))
                                .addLast(new Endpoint());
                    }
                })
                .bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))
                .sync()
                .channel();
    }

    @Override
    public String name() {
        return "Netty";
    }

    @Override
    public int port() {
        return ((InetSocketAddress) channel.localAddress()).getPort();
    }

    @Override
    public void close() {
        group.shutdownGracefully(0, 5, TimeUnit.SECONDS).syncUninterruptibly();
    }

    // What goes wrong with a connection ends it, and the client's side of the test sees that.
    @SuppressWarnings("FutureReturnValueIgnored")
    private static final class Endpoint extends SimpleChannelInboundHandler<WebSocketFrame> {

        private String id = "";
        private boolean closing;

        @Override
        public void userEventTriggered(ChannelHandlerContext context, Object event) throws Exception {
            if (event instanceof WebSocketServerProtocolHandler.HandshakeComplete handshake) {
                ClosePath path = ClosePath.of(handshake.requestUri());
                id = path.id();
                Closes.opened(id).complete(null);
                if (path.serverCloses()) {
                    closing = true;
                    close(context, path);
                }
            }
            super.userEventTriggered(context, event);
        }

        // The two that no Close frame carries say what they are said of: a frame without a code, and no frame.
        private static void close(ChannelHandlerContext context, ClosePath path) {
            CloseCode code = CloseCode.of(path.code());
            switch (code) {
                case NO_STATUS_RECEIVED -> context.writeAndFlush(new CloseWebSocketFrame());
                // From the first handler on: WebSocketServerProtocolHandler would send a Close frame with 1000. And
                // later, so
                // that the client has the handshake's answer by itself.
                case ABNORMAL_CLOSURE ->
                    context.executor()
                            .schedule(() -> context.pipeline().firstContext().close(), 300, TimeUnit.MILLISECONDS);
                default -> context.writeAndFlush(new CloseWebSocketFrame(code.toWebSocketCloseStatus(path.reason())));
            }
        }

        @Override
        protected void channelRead0(ChannelHandlerContext context, WebSocketFrame frame) {
            if (frame instanceof CloseWebSocketFrame close) {
                if (!closing) {
                    Closes.report(id, received(close));
                    context.writeAndFlush(close.retain()).addListener(ChannelFutureListener.CLOSE);
                } else {
                    context.close();
                }
            }
        }

        private static Ending received(CloseWebSocketFrame close) {
            if (close.statusCode() < 0) {
                return Ending.closed(CloseCode.NO_STATUS_RECEIVED.code(), "");
            }
            WebSocketCloseStatus status = new WebSocketCloseStatus(close.statusCode(), close.reasonText());
            int code = CloseCode.from(status).map(CloseCode::code).orElse(status.code());
            return Ending.closed(code, status.reasonText());
        }

        // Without a Close frame, or with one that Netty's decoder refused.
        @Override
        public void channelInactive(ChannelHandlerContext context) throws Exception {
            Closes.report(id, Ending.closed(CloseCode.ABNORMAL_CLOSURE.code(), ""));
            super.channelInactive(context);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }
    }
}
