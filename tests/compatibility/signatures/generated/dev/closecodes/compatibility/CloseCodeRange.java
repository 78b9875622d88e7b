package dev.closecodes.compatibility;

import java.util.Locale;
import java.util.Optional;

public enum CloseCodeRange {
    UNUSED,

    PROTOCOL,

    REGISTERED,

    PRIVATE_USE;

    public boolean contains(int p0) {
        throw null;
    }

    public String description() {
        throw null;
    }

    public String description(Locale p0) {
        throw null;
    }

    public static Optional<CloseCodeRange> find(int p0) {
        throw null;
    }

    public int first() {
        throw null;
    }

    public int last() {
        throw null;
    }

    public static CloseCodeRange of(int p0) {
        throw null;
    }

    public CloseCode.Reconnect reconnect() {
        throw null;
    }

    public CloseCodeText text(Locale p0) {
        throw null;
    }

    public String title() {
        throw null;
    }

    public String title(Locale p0) {
        throw null;
    }
}
