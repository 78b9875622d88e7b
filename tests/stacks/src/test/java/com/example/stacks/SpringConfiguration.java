package com.example.stacks;

import jakarta.servlet.ServletRegistration;
import java.io.IOException;
import java.net.URI;
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
                int code = Integer.parseInt(part(session, 2));
                if (code != 0) {
                    session.close(CloseCode.of(code).toCloseStatus(Exchange.reason(code)));
                }
            }

            @Override
            public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
                int code = CloseCode.from(status).map(CloseCode::code).orElse(status.getCode());
                Closes.report(part(session, 3), CloseEvent.of(code, status.getReason(), true));
            }
        };
    }

    private static String part(WebSocketSession session, int index) {
        URI uri = Objects.requireNonNull(session.getUri());
        return uri.getPath().split("/", -1)[index];
    }
}
