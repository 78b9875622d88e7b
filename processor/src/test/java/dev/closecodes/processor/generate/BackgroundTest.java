package dev.closecodes.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BackgroundTest {

    private final Background background = new Background();

    @AfterEach
    void close() {
        background.close();
    }

    @Test
    void isDoneByOneOtherThreadThatHoldsNobodyUp() {
        Thread thread = background.begin(Thread::currentThread).get();
        assertNotSame(Thread.currentThread(), thread);
        assertTrue(thread.isDaemon());
        assertSame(thread, background.begin(Thread::currentThread).get());
    }

    @Test
    void saysTheSameAgain() {
        Supplier<Object> object = background.begin(Object::new);
        assertSame(object.get(), object.get());
    }

    @Test
    void isDoneInTurnWithoutBeingAskedFor() {
        List<String> done = new CopyOnWriteArrayList<>();
        for (String name : List.of("a", "b", "c")) {
            background.begin(() -> done.add(name));
        }
        assertTrue(background.begin(() -> done.add("d")).get());
        assertEquals(List.of("a", "b", "c", "d"), done);
    }

    @Test
    void endsAsTheWorkDoesAndGoesOnWithTheNext() {
        RuntimeException exception = new IllegalStateException("no words");
        Supplier<String> fails = background.begin(() -> {
            throw exception;
        });
        Error error = new StackOverflowError();
        Supplier<String> failsBadly = background.begin(() -> {
            throw error;
        });
        assertEquals("done", background.begin(() -> "done").get());
        assertSame(exception, assertThrows(RuntimeException.class, fails::get));
        assertSame(exception, assertThrows(RuntimeException.class, fails::get), "whoever asks");
        assertSame(error, assertThrows(Error.class, failsBadly::get));
    }

    @Test
    void theThreadEndsWithWhatWasBegun() throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Supplier<Thread> first = background.begin(() -> {
            awaitUninterruptibly(closed);
            return Thread.currentThread();
        });
        Supplier<String> second = background.begin(() -> "done");
        background.close();
        closed.countDown();
        assertEquals("done", second.get());
        first.get().join(10_000);
        assertFalse(first.get().isAlive());
    }

    @Test
    void anIdleThreadEndsToo() throws InterruptedException {
        Thread thread = background.begin(Thread::currentThread).get();
        background.close();
        thread.join(10_000);
        assertFalse(thread.isAlive());
    }

    @Test
    void takesNothingOnWhenItIsClosed() {
        background.close();
        assertThrows(IllegalStateException.class, () -> background.begin(() -> "never done"));
    }

    @Test
    @Timeout(60)
    void anInterruptionOfTheThreadEndsNothing() {
        Thread thread = background.begin(Thread::currentThread).get();
        thread.interrupt();
        assertSame(thread, background.begin(Thread::currentThread).get());
    }

    @Test
    void waitsThroughAnInterruption() {
        CountDownLatch asked = new CountDownLatch(1);
        Supplier<String> answer = background.begin(() -> {
            awaitUninterruptibly(asked);
            return "done";
        });
        Thread.currentThread().interrupt();
        new Thread(asked::countDown).start();
        assertEquals("done", answer.get());
        assertTrue(Thread.interrupted());
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
