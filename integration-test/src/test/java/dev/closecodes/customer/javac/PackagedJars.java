package dev.closecodes.customer.javac;

import java.nio.file.Path;

/** The jars as {@code mvn package} left them, and the repository they come from; Maven says where. */
final class PackagedJars {

    static final Path ANNOTATIONS = Path.of(System.getProperty("annotations.jar"));
    static final Path PROCESSOR = Path.of(System.getProperty("processor.jar"));
    static final Path REPOSITORY = Path.of(System.getProperty("repository"));

    private PackagedJars() {}
}
