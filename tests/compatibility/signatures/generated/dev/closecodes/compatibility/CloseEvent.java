package dev.closecodes.compatibility;

import java.util.Locale;
import java.util.Optional;

public final class CloseEvent {
    private CloseEvent() {
    }

    public Optional<CloseCode> closeCode() {
        throw null;
    }

    public int code() {
        throw null;
    }

    public CloseCodeText describe(Locale p0) {
        throw null;
    }

    public boolean equals(Object p0) {
        throw null;
    }

    public int hashCode() {
        throw null;
    }

    public static CloseEvent of(int p0, String p1, boolean p2) {
        throw null;
    }

    public String reason() {
        throw null;
    }

    public CloseCode.Reconnect reconnect() {
        throw null;
    }

    public String toString() {
        throw null;
    }

    public boolean wasClean() {
        throw null;
    }
}
