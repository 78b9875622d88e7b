package dev.closecodes.cli.diff;

import java.util.Locale;

/** How far the version of a registry has to move (Semantic Versioning), the smallest step first. */
public enum Step {
    NONE,
    PATCH,
    MINOR,
    MAJOR;

    /** Returns the step as it is printed and asked for: {@code major}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
