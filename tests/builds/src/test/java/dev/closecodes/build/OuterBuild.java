package dev.closecodes.build;

import java.nio.file.Path;

/** What the build around these tests tells them, read before a Maven inside has properties of its own. */
final class OuterBuild {

    /** This repository's root. */
    static final Path REPOSITORY = path("repository");

    /** The installation of the Maven that builds us. */
    static final Path MAVEN_HOME = path("maven.home");

    /** The installation of Maven 4. */
    static final Path MAVEN_4_HOME = path("maven.4.home");

    /** The local repository of the user. */
    static final Path USER_REPOSITORY = path("user.repository");

    private OuterBuild() {}

    private static Path path(String property) {
        return Path.of(System.getProperty(property));
    }
}
