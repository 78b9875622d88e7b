package dev.closecodes.processor.generate;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a thread of its own works out; who asks for it waits. A plain thread, since in a compiler that has just started
 * the classes of a pool cost more than the thread.
 *
 * @param <T> what it works out
 */
public final class Background<T> implements Supplier<T> {

    private final Thread thread;
    private @Nullable T result;
    private @Nullable Throwable failure;

    /**
     * Starts.
     *
     * @param work what to do; it touches nothing that anybody else changes
     */
    public Background(Supplier<T> work) {
        thread = new Thread(() -> run(work), "closecodes");
        // A compiler that gives up is not kept.
        thread.setDaemon(true);
        thread.start();
    }

    private void run(Supplier<T> work) {
        try {
            result = work.get();
        } catch (RuntimeException | Error exception) {
            failure = exception;
        }
    }

    /**
     * What came out. An interruption does not end the waiting, and is kept for whoever looks for it next.
     *
     * @throws RuntimeException or an error, where the work ended so
     */
    @Override
    public T get() {
        join();
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure instanceof RuntimeException exception) {
            throw exception;
        }
        return Objects.requireNonNull(result);
    }

    private void join() {
        boolean interrupted = false;
        while (true) {
            try {
                thread.join();
                break;
            } catch (InterruptedException exception) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
