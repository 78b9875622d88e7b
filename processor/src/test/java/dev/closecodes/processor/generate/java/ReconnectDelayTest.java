package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How long a client waits before it connects again (RFC 6455 section 7.2.3). */
class ReconnectDelayTest {

    private static GeneratedCode code;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        code = new SourceTree(folder).host("").compile().requireSuccess();
    }

    @Test
    void delaysAreBounded() {
        Map<Integer, List<Double>> bounds = Map.of(
                0,
                List.of(2.5, 5.0),
                1,
                List.of(5.0, 10.0),
                3,
                List.of(20.0, 40.0),
                4,
                List.of(30.0, 60.0),
                63,
                List.of(30.0, 60.0),
                Integer.MAX_VALUE,
                List.of(30.0, 60.0));
        bounds.forEach((attempt, seconds) -> {
            assertEquals(millis(seconds.get(0)), delay("BACKOFF", attempt, 0.0));
            assertEquals(millis(seconds.get(1)), delay("BACKOFF", attempt, Math.nextDown(1.0)));
            assertEquals(delay("BACKOFF", attempt, 0.25), delay("NOW", attempt, 0.25) + (attempt == 0 ? 1875 : 0));
            IntStream.range(0, 200).forEach(again -> {
                long random = ((Duration) delay("BACKOFF", attempt).orElseThrow()).toMillis();
                assertTrue(random >= millis(seconds.get(0)) && random <= millis(seconds.get(1)), () -> "" + random);
            });
        });
        assertEquals(0, delay("NOW", 0, 0.0));
        assertEquals(4999, delay("NOW", 0, Math.nextDown(1.0)));
        assertEquals(Optional.empty(), delay("NEVER", 0));
        assertEquals(Optional.empty(), delay("NEVER", Integer.MAX_VALUE));
    }

    @Test
    void delaysRefuseWhatIsNoAttempt() {
        for (String advice : List.of("NEVER", "NOW", "BACKOFF")) {
            Stream.of(Double.NaN, -0.1, 1.0, Double.POSITIVE_INFINITY)
                    .forEach(random ->
                            assertThrows(IllegalArgumentException.class, () -> delay(advice, 0, random), advice));
            assertThrows(IllegalArgumentException.class, () -> delay(advice, -1, 0.5), advice);
            assertThrows(IllegalArgumentException.class, () -> delay(advice, Integer.MIN_VALUE), advice);
        }
    }

    private static long millis(double seconds) {
        return Math.round(seconds * 1000);
    }

    private static long delay(String advice, int attempt, double random) {
        Optional<?> delay = (Optional<?>) code.on(advice(advice), "delay", attempt, random);
        return ((Duration) delay.orElseThrow(() -> new AssertionError(advice))).toMillis();
    }

    private static Optional<?> delay(String advice, int attempt) {
        return (Optional<?>) code.on(advice(advice), "delay", attempt);
    }

    private static Object advice(String name) {
        return code.call("CloseCode$Reconnect", "valueOf", name);
    }
}
