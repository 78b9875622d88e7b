package com.example.stacks.server;

import com.example.stacks.CloseCode;
import com.example.stacks.peer.ClosePath;
import com.example.stacks.peer.Closes;
import com.example.stacks.peer.Ending;
import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.apache.catalina.Context;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.handler.AbstractWebSocketHandler;

/** Spring's WebSocket support, as an application sets it up. */
@Configuration
@EnableWebSocket
public class SpringConfiguration implements WebSocketConfigurer {

    static void addTo(Context context) {
        AnnotationConfigWebApplicationContext application = new AnnotationConfigWebApplicationContext();
        application.register(SpringConfiguration.class);
        context.addServletContainerInitializer(
                (classes, servlets) -> {
                    ServletRegistration.Dynamic servlet =
                            servlets.addServlet("spring", new DispatcherServlet(application));
                    servlet.setLoadOnStartup(1);
                    servlet.addMapping("/");
                },
                Set.of());
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        registry.addHandler(handler(), "/ws/*/*").setAllowedOriginPatterns("*");
    }

    private static WebSocketHandler handler() {
        return new AbstractWebSocketHandler() {
            @Override
            public void afterConnectionEstablished(WebSocketSession session) throws IOException {
                ClosePath path = path(session);
                if (path.serverCloses()) {
                    session.close(CloseCode.of(path.code()).toCloseStatus(path.reason()));
                }
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                int code = CloseCode.from(status).map(CloseCode::code).orElse(status.getCode());
                Closes.report(path(session).id(), Ending.closed(code, status.getReason()));
            }
        };
    }

    private static ClosePath path(WebSocketSession session) {
        return ClosePath.of(Objects.requireNonNull(session.getUri()).getPath());
    }
}
