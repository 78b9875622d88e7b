package com.example.stacks;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/** What servers were handed when a connection closed, by the id of the connection. */
final class Closes {

    private static final ConcurrentMap<String, CompletableFuture<CloseEvent>> BY_ID = new ConcurrentHashMap<>();
    private static final ConcurrentMap<String, CompletableFuture<CloseEvent>> REFUSALS = new ConcurrentHashMap<>();
    private static final AtomicInteger COUNT = new AtomicInteger();

    private Closes() {}

    static String newId() {
        return "c" + COUNT.incrementAndGet();
    }

    /** The first report counts: some stacks tell a second time that the connection is gone. */
    static void report(String id, CloseEvent event) {
        BY_ID.computeIfAbsent(id, unknown -> new CompletableFuture<>()).complete(event);
    }

    /** A server would not send a code. */
    static void refuse(String id, RuntimeException refusal) {
        refusal(id).complete(Exchange.failure(refusal));
    }

    /** Completed as soon as the server refuses. */
    static CompletableFuture<CloseEvent> refusal(String id) {
        return REFUSALS.computeIfAbsent(id, unknown -> new CompletableFuture<>());
    }

    static CloseEvent await(String id) throws Exception {
        try {
            return BY_ID.computeIfAbsent(id, unknown -> new CompletableFuture<>())
                    .get(20, TimeUnit.SECONDS);
        } catch (TimeoutException exception) {
            throw new AssertionError("the server was told nothing of " + id, exception);
        }
    }
}
