package dev.closecodes.processor.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The frameworks that {@code interop} can name. */
public enum Framework {
    /** The constants are the names in {@code dev.closecodes.Interop}. */
    JAKARTA_WEBSOCKET(
            "jakarta.websocket.CloseReason",
            "jakarta.websocket:jakarta.websocket-client-api",
            "jakarta.websocket.client"),
    SPRING_WEBSOCKET(
            "org.springframework.web.socket.CloseStatus", "org.springframework:spring-websocket", "spring.websocket"),
    NETTY(
            "io.netty.handler.codec.http.websocketx.WebSocketCloseStatus",
            "io.netty:netty-codec-http",
            "io.netty.codec.http"),
    JAKARTA_VALIDATION(
            "jakarta.validation.Constraint", "jakarta.validation:jakarta.validation-api", "jakarta.validation"),
    /** Needs no type: what is made for it is not Java. */
    JAVASCRIPT("", "", "");

    private final String type;
    private final String dependency;
    private final String module;

    Framework(String type, String dependency, String module) {
        this.type = type;
        this.dependency = dependency;
        this.module = module;
    }

    /** The qualified name of the type that generated code needs, by which the framework is known to be there; empty for none. */
    public String type() {
        return type;
    }

    /** What has the type: a Maven group and artifact, with a colon between them. */
    public String dependency() {
        return dependency;
    }

    /** The name of that artifact as a module. */
    public String module() {
        return module;
    }

    /** The framework of a name. */
    public static Optional<Framework> named(String name) {
        return Arrays.stream(values())
                .filter(framework -> framework.name().equals(name))
                .findFirst();
    }

    /** All names. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Framework::name).toList();
    }
}
