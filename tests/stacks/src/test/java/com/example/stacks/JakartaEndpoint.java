package com.example.stacks;

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
        CloseReason reason = CloseCode.of(code).toCloseReason(Exchange.reason(code));
        try {
            session.close(reason);
        } catch (IllegalArgumentException refusal) {
            // Tyrus has sent nothing and cannot be made to: the connection stays open.
            Closes.refuse(id, refusal);
        }
    }

    @OnClose
    public void close(CloseReason reason, @PathParam("id") String id) {
        int code = CloseCode.from(reason)
                .map(CloseCode::getCode)
                .orElse(reason.getCloseCode().getCode());
        Closes.report(id, CloseEvent.of(code, reason.getReasonPhrase(), true));
    }
}
