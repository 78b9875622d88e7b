package dev.closecodes.processor.generate;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A thread that works things out, one after the other; who asks for one of them waits. A plain thread, which ends with its
 * work: the platform's common ones are not faster, and may have other work. One alone, since in a compiler that has long been
 * running a thread's start takes as long as half a page.
 */
public final class Background implements AutoCloseable {

    private final Deque<Task<?>> waiting = new ArrayDeque<>();
    private boolean closed;

    /** Starts. */
    public Background() {
        Thread thread = new Thread(this::run, "closecodes");
        // A compiler that gives up is not kept.
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Takes something on.
     *
     * @param work what to do; it touches nothing that anybody else changes
     * @return what came out; who asks waits, and gets the exception or error in which the work ended
     * @throws IllegalStateException after the closing
     */
    public <T> Supplier<T> begin(Supplier<T> work) {
        Task<T> task = new Task<>(work);
        synchronized (this) {
            if (closed) {
                throw new IllegalStateException("nobody would do it: this is closed");
            }
            waiting.add(task);
            notifyAll();
        }
        return task;
    }

    /** Takes nothing on any more, and ends with what has been begun. Nobody waits for that. */
    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private void run() {
        for (Task<?> task = next(); task != null; task = next()) {
            task.run();
        }
    }

    private synchronized @Nullable Task<?> next() {
        while (waiting.isEmpty() && !closed) {
            try {
                wait();
            } catch (InterruptedException exception) {
                // As of a whole thread group. Somebody still waits for what was begun.
            }
        }
        return waiting.poll();
    }

    private static final class Task<T> implements Supplier<T> {

        private final Supplier<T> work;
        private boolean done;
        private @Nullable T result;
        private @Nullable Throwable failure;

        Task(Supplier<T> work) {
            this.work = work;
        }

        void run() {
            @Nullable T outcome = null;
            @Nullable Throwable thrown = null;
            try {
                outcome = work.get();
            } catch (RuntimeException | Error exception) {
                thrown = exception;
            }
            synchronized (this) {
                result = outcome;
                failure = thrown;
                done = true;
                notifyAll();
            }
        }

        @Override
        public synchronized T get() {
            await();
            if (failure instanceof Error error) {
                throw error;
            }
            if (failure instanceof RuntimeException exception) {
                throw exception;
            }
            return Objects.requireNonNull(result);
        }

        // An interruption does not end the waiting, and is kept for whoever looks for it next.
        private synchronized void await() {
            boolean interrupted = false;
            while (!done) {
                try {
                    wait();
                } catch (InterruptedException exception) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
