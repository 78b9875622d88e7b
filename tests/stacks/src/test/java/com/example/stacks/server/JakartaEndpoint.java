package com.example.stacks.server;

import com.example.stacks.CloseCode;
import com.example.stacks.peer.ClosePath;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.PathParam;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;

/** An endpoint as Jakarta WebSocket has it; containers make one for each connection. */
@ServerEndpoint("/ws/{code}/{id}")
public final class JakartaEndpoint {

    @OnOpen
    public void open(Session session, @PathParam("code") int code, @PathParam("id") String id) throws IOException {
        if (code == 0) {
            return;
        }
        session.close(CloseCode.of(code).toCloseReason(ClosePath.reason(code)));
    }

    @OnClose
    public void close(CloseReason reason, @PathParam("id") String id) {
        int code = CloseCode.from(reason)
                .map(CloseCode::getCode)
                .orElse(reason.getCloseCode().getCode());
        Closes.report(id, Ending.closed(code, reason.getReasonPhrase()));
    }
}
