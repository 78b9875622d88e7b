package dev.closecodes.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.closecodes.processor.generate.Background;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class OnceTest {

    @Test
    void isWorkedOutWhenSomebodyAsksAndNotAgain() {
        AtomicInteger times = new AtomicInteger();
        Once<String> once = new Once<>(() -> "time " + times.incrementAndGet());
        assertEquals(0, times.get());
        assertEquals("time 1", once.get());
        assertEquals("time 1", once.get());
    }

    @Test
    void whoAsksMeanwhileWaits() {
        CountDownLatch begun = new CountDownLatch(1);
        Once<Object> once = new Once<>(() -> {
            begun.countDown();
            pause();
            return new Object();
        });
        try (Background background = new Background()) {
            Supplier<Object> first = background.begin(once);
            await(begun);
            assertSame(once.get(), first.get());
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
    }

    // Long enough for another one to ask; a shorter time would only prove less.
    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
