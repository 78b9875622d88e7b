package example;

import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.websocketx.CloseWebSocketFrame;
import io.netty.handler.codec.http.websocketx.WebSocketCloseStatus;

class Netty {

    void close(ChannelHandlerContext context) {
        // BUG: Diagnostic contains: 70000 is outside 0-4999
        context.writeAndFlush(new CloseWebSocketFrame(70000, "bye"));
        // BUG: Diagnostic contains: 1006 never stands in a Close frame
        context.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.ABNORMAL_CLOSURE));
        // BUG: Diagnostic contains: 1005 never stands in a Close frame
        context.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.EMPTY, "bye"));
        // BUG: Diagnostic contains: 5000 is outside 0-4999
        context.writeAndFlush(new CloseWebSocketFrame(new WebSocketCloseStatus(5000, "bye")));
        // BUG: Diagnostic contains: 1004 is reserved
        context.writeAndFlush(new CloseWebSocketFrame(WebSocketCloseStatus.valueOf(1004)));
        // BUG: Diagnostic contains: -5 is outside 0-4999
        CloseWebSocketFrame frame = new CloseWebSocketFrame(true, 0, -5, null);
    }
}
