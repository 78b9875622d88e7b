package dev.closecodes.processor.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BackgroundTest {

    @Test
    void isDoneByAnotherThreadThatHoldsNobodyUp() {
        Thread thread = new Background<>(Thread::currentThread).get();
        assertNotSame(Thread.currentThread(), thread);
        assertTrue(thread.isDaemon());
    }

    @Test
    void saysTheSameAgain() {
        Background<Object> background = new Background<>(Object::new);
        assertSame(background.get(), background.get());
    }

    @Test
    void endsAsTheWorkDoes() {
        RuntimeException exception = new IllegalStateException("no words");
        assertSame(exception, assertThrows(RuntimeException.class, new Background<>(() -> {
            throw exception;
        })::get));
        Error error = new StackOverflowError();
        assertSame(error, assertThrows(Error.class, new Background<>(() -> {
            throw error;
        })::get));
    }

    @Test
    void waitsThroughAnInterruption() {
        CountDownLatch asked = new CountDownLatch(1);
        Background<String> background = new Background<>(() -> {
            awaitUninterruptibly(asked);
            return "done";
        });
        Thread.currentThread().interrupt();
        new Thread(asked::countDown).start();
        assertEquals("done", background.get());
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
