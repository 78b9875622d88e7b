package example;

import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;

class Netty {

    void close(ChannelHandlerContext context, int rsv) {
        context.writeAndFlush(new CloseWebSocketFrame());
        context.writeAndFlush(new CloseWebSocketFrame(1000, null));
        context.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.BAD_GATEWAY));
        context.writeAndFlush(new CloseWebSocketFrame(new WebSocketCloseStatus(4001, "bye")));
        // The second is no close code, but the reserved bits.
        context.writeAndFlush(new CloseWebSocketFrame(true, 5));
        context.writeAndFlush(new CloseWebSocketFrame(true, 5, Unpooled.EMPTY_BUFFER));
        context.writeAndFlush(new CloseWebSocketFrame(true, 5, 1000, "bye"));
    }

    boolean compare(WebSocketCloseStatus received) {
        return received.equals(WebSocketCloseStatus.ABNORMAL_CLOSURE) || received == WebSocketCloseStatus.valueOf(1006);
    }
}
