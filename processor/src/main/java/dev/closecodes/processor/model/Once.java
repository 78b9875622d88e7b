package dev.closecodes.processor.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the first who asks works out; others who ask meanwhile wait.
 *
 * @param <T> what is worked out, never null
 */
public final class Once<T> implements Supplier<T> {

    private final Supplier<T> work;
    private @Nullable T result;

    /** Does nothing yet. */
    public Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (result == null) {
            result = work.get();
        }
        return result;
    }
}
