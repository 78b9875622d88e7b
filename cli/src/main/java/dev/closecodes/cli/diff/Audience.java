package dev.closecodes.cli.diff;

import java.util.Locale;

/** Whom a change concerns. */
public enum Audience {
    /** Code that uses the generated Java and JavaScript. */
    CALLERS,
    /** Whoever is at the other end of a connection, with this version of the registry or another one. */
    PEERS,
    /** People who read titles, descriptions and pages. */
    READERS;

    /** Returns the audience as it is printed. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
