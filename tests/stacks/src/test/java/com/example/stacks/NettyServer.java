package com.example.stacks;

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
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Netty, which leaves Close frames to its user when asked to. */
final class NettyServer implements StackServer {

    private final EventLoopGroup group = new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
    private final Channel channel;

    NettyServer() throws InterruptedException {
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
                List<String> path = List.of(handshake.requestUri().split("/", -1));
                id = path.get(3);
                int code = Integer.parseInt(path.get(2));
                if (code != 0) {
                    closing = true;
                    context.writeAndFlush(
                            new CloseWebSocketFrame(CloseCode.of(code).toWebSocketCloseStatus(Exchange.reason(code))));
                }
            }
            super.userEventTriggered(context, event);
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

        private static CloseEvent received(CloseWebSocketFrame close) {
            if (close.statusCode() < 0) {
                return CloseEvent.of(CloseCode.NO_STATUS_RECEIVED.code(), "", true);
            }
            WebSocketCloseStatus status = new WebSocketCloseStatus(close.statusCode(), close.reasonText());
            int code = CloseCode.from(status).map(CloseCode::code).orElse(status.code());
            return CloseEvent.of(code, status.reasonText(), true);
        }

        // Without a Close frame, or with one that Netty's decoder refused.
        @Override
        public void channelInactive(ChannelHandlerContext context) throws Exception {
            Closes.report(id, CloseEvent.of(CloseCode.ABNORMAL_CLOSURE.code(), "", false));
            super.channelInactive(context);
        }

        @Override
        public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
            context.close();
        }
    }
}
