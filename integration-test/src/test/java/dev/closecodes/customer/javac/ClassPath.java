package dev.closecodes.customer.javac;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Jars of others, as the tests' own class path has them. */
final class ClassPath {

    private ClassPath() {}

    /** The jar whose file name begins so, a version after it. */
    static Path jar(String artifact) {
        List<Path> found = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(path -> path.getFileName().toString().matches(artifact + "-\\d.*\\.jar"))
                .toList();
        if (found.size() != 1) {
            throw new IllegalStateException(artifact + " is " + found.size() + " times on the class path: " + found);
        }
        return found.get(0);
    }

    /** Entries of a path, as one argument. */
    static String of(Path... entries) {
        return Stream.of(entries).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
