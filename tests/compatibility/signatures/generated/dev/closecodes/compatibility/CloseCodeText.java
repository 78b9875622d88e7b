package dev.closecodes.compatibility;

public final class CloseCodeText {
    private CloseCodeText() {
    }

    public String description() {
        throw null;
    }

    public boolean equals(Object p0) {
        throw null;
    }

    public int hashCode() {
        throw null;
    }

    public String language() {
        throw null;
    }

    public static CloseCodeText of(String p0, String p1, String p2) {
        throw null;
    }

    public String title() {
        throw null;
    }

    public String toString() {
        throw null;
    }
}
