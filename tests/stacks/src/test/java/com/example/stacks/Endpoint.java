package com.example.stacks;

/** The two sides of a connection. */
enum Side {
    CLIENT("clients"),
    SERVER("servers");

    private final String plural;

    Side(String plural) {
        this.plural = plural;
    }

    /** Returns who is told when this one closes. */
    Side other() {
        return this == CLIENT ? SERVER : CLIENT;
    }

    String plural() {
        return plural;
    }
}
