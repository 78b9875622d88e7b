package com.example.stacks.peer;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** What servers were handed when a connection closed, by the id of the connection. */
public final class Closes {

    private static final ConcurrentMap<String, CompletableFuture<Ending>> BY_ID = new ConcurrentHashMap<>();
    private static final ConcurrentMap<String, CompletableFuture<Void>> OPENED = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Closes() {}

    public static String newId() {
        return "c" + COUNT.incrementAndGet();
    }

    /** Returns what completes once the server has a connection. */
    public static CompletableFuture<Void> opened(String id) {
        return OPENED.computeIfAbsent(id, unknown -> new CompletableFuture<>());
    }

    /** Notes what a server was handed. The first report counts: some stacks tell a second time. */
    public static void report(String id, Ending ending) {
        BY_ID.computeIfAbsent(id, unknown -> new CompletableFuture<>()).complete(ending);
    }

    /** Returns what the server was handed, once it was. */
    public static Ending await(String id) throws Exception {
        try {
            return BY_ID.computeIfAbsent(id, unknown -> new CompletableFuture<>())
                    .get(20, TimeUnit.SECONDS);
        } catch (TimeoutException exception) {
            throw new AssertionError("the server was told nothing of " + id, exception);
        }
    }
}
