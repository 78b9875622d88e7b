package com.example.stacks.client;

/** A browser that shows a page of the loopback and runs {@code websocket.js} in it. */
interface ScriptedBrowser extends AutoCloseable {

    String name();

    /** Evaluates a call of {@code websocket.js} and returns what it answers with, once it does. */
    String call(String call);

    @Override
    void close();
}
