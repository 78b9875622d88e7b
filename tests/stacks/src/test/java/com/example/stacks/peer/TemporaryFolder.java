package com.example.stacks.peer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder that outlives a test and not the run. */
public record TemporaryFolder(Path path) {

    public TemporaryFolder(String name) {
        this(create(name));
    }

    private static Path create(String name) {
        try {
            return Files.createTempDirectory(name);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public void delete() {
        try (Stream<Path> files = Files.walk(path)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
