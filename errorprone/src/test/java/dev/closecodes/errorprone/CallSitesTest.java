package dev.closecodes.errorprone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.jetty.websocket.core.CloseStatus;
import org.java_websocket.WebSocketImpl;
import org.java_websocket.drafts.Draft_6455;
import org.java_websocket.enums.ReadyState;
import org.junit.jupiter.api.Test;

/** The tables say what the stacks' own jars say. */
class CallSitesTest {

    private static final String HANDLER = "io.vertx.core.Handler";

    @Test
    void everyCallExists() throws Exception {
        StackClasses newest = StackClasses.newest();
        StackClasses vertx4 = StackClasses.withVertx4();
        for (CallSite site : CallSites.ALL) {
            Call call = site.call();
            boolean isOfVertx4Alone = call.parameters().contains(HANDLER);
            assertEquals(!isOfVertx4Alone, newest.has(call), call.toString());
            if (call.type().startsWith("io.vertx.")) {
                assertTrue(vertx4.has(call), "Vert.x 4: " + call);
            }
        }
        for (Call maker : ClosingValues.MAKERS) {
            assertTrue(newest.has(maker), maker.toString());
        }
    }

    @Test
    void everyConstantHasItsNumber() throws Exception {
        for (Map.Entry<String, Map<String, Integer>> type : ClosingValues.CONSTANTS.entrySet()) {
            Class<?> owner = StackClasses.newest().type(type.getKey());
            for (Map.Entry<String, Integer> constant : type.getValue().entrySet()) {
                Field field = owner.getField(constant.getKey());
                assertEquals(constant.getValue(), numberOf(field.get(null)), field.toString());
            }
            assertEquals(unsendable(owner), unsendable(type.getValue()), owner.toString());
        }
    }

    @Test
    void theJdkRefusesWhatTheTableSays() throws Exception {
        Method rule = Class.forName("jdk.internal.net.http.websocket.StatusCodes")
                .getDeclaredMethod("isLegalToSendFromClient", int.class);
        rule.setAccessible(true);
        CallSite site = site("java.net.http.WebSocket");
        for (int code = -10; code <= 70_000; code++) {
            assertEquals((boolean) rule.invoke(null, code), site.refusal(code, Side.EITHER) == null, "code " + code);
        }
    }

    @Test
    void jettySends1005AsNoCode() {
        assertEquals(
                Set.of(1005), site("org.eclipse.jetty.websocket.api.Session").taken());
        assertEquals(0, new CloseStatus(1005).toFrame().getPayloadLength());
    }

    @Test
    void javaWebSocketDropsTheConnectionFor1006() throws Exception {
        assertEquals(Set.of(1006), site("org.java_websocket.WebSocket").taken());
        assertEquals(List.of(), sentByJavaWebSocket(1006));
        assertEquals(1, sentByJavaWebSocket(1000).size());
    }

    private static List<ByteBuffer> sentByJavaWebSocket(int code) throws Exception {
        WebSocketImpl connection = new WebSocketImpl(new SilentListener(), new Draft_6455());
        Field readyState = WebSocketImpl.class.getDeclaredField("readyState");
        readyState.setAccessible(true);
        readyState.set(connection, ReadyState.OPEN);
        connection.close(code, "");
        return List.copyOf(connection.outQueue);
    }

    private static CallSite site(String type) {
        return CallSites.ALL.stream()
                .filter(site -> site.call().type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Set<Integer> unsendable(Class<?> owner) throws Exception {
        Set<Integer> numbers = new TreeSet<>();
        for (Field field : owner.getFields()) {
            if (field.getType() == owner && SendingRule.refusal(numberOf(field.get(null)), Side.EITHER) != null) {
                numbers.add(numberOf(field.get(null)));
            }
        }
        return numbers;
    }

    private static Set<Integer> unsendable(Map<String, Integer> constants) {
        Set<Integer> numbers = new TreeSet<>(constants.values());
        numbers.removeIf(code -> SendingRule.refusal(code, Side.EITHER) == null);
        return numbers;
    }

    private static int numberOf(Object value) throws Exception {
        for (Method method : value.getClass().getMethods()) {
            if (method.getParameterCount() == 0 && Set.of("getCode", "code").contains(method.getName())) {
                return (int) method.invoke(value);
            }
        }
        throw new AssertionError(value.getClass());
    }

    private static final class SilentListener extends org.java_websocket.client.WebSocketClient {

        SilentListener() {
            super(java.net.URI.create("ws://localhost:1"));
        }

        @Override
        public void onOpen(org.java_websocket.handshake.ServerHandshake handshake) {}

        @Override
        public void onMessage(String message) {}

        @Override
        public void onClose(int code, String reason, boolean remote) {}

        @Override
        public void onError(Exception exception) {}
    }
}
