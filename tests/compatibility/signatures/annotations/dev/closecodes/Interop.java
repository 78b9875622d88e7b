package dev.closecodes;

public final class Interop {
    public static final String JAKARTA_VALIDATION = "JAKARTA_VALIDATION";

    public static final String JAKARTA_WEBSOCKET = "JAKARTA_WEBSOCKET";

    public static final String JAVASCRIPT = "JAVASCRIPT";

    public static final String NETTY = "NETTY";

    public static final String SPRING_WEBSOCKET = "SPRING_WEBSOCKET";

    private Interop() {
    }
}
