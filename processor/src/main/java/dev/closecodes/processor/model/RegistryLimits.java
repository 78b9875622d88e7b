package dev.closecodes.processor.model;

/** How much is read of what a build names: a registry is written by people, and a file may have no end. */
public final class RegistryLimits {

    /** The most bytes of one file: five times what every code of 3000-4999 in five languages takes. */
    public static final int MOST_BYTES = 16 * 1024 * 1024;

    private RegistryLimits() {}
}
