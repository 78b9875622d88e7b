package dev.closecodes.processor.model;

/** How much is read of what a build names: a registry is written by people, and a file may have no end. */
public final class RegistryLimits {

    /** The most bytes of one file: five times what every code of 3000-4999 in five languages takes. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    /** The most files that a registry is made of: each is checked against all that it extends. */
    public static final int MOST_FILES = 100;

    /** The most titles of one registry, in all its languages; each has a description, and all are in memory at once. */
    public static final int MOST_TITLES = 100_000;

    /** The most languages and fallbacks: each takes 51 bytes of the method that looks up a locale, at the most. */
    public static final int MOST_LANGUAGES = 1_000;

    private RegistryLimits() {}
}
