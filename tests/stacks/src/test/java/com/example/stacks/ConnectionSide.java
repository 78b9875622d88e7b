package com.example.stacks;

/** The two sides of a connection. */
enum ConnectionSide {
    CLIENT("clients"),
    SERVER("servers");

    private final String plural;

    ConnectionSide(String plural) {
        this.plural = plural;
    }

    /** Returns who is told when this one closes. */
    ConnectionSide other() {
        return this == CLIENT ? SERVER : CLIENT;
    }

    String plural() {
        return plural;
    }
}
