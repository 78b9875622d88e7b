package dev.closecodes.processor.load.locate;

import org.jspecify.annotations.Nullable;

/** Somewhere registry files may be. */
interface RegistryLocation {

    /** The location in words, for the list of where a file was looked for. */
    String label();

    /** Whether build tools put copies here, so that a file may be older than its source. */
    boolean holdsCopies();

    /**
     * Opens a file.
     *
     * @param packageName the package it is in, empty for the root of the location
     * @param name its name, with slashes
     * @return null when it is not there
     * @throws UnreadableFileException when it is there and cannot be read
     */
    @Nullable
    RegistryFile open(String packageName, String name) throws UnreadableFileException;
}
