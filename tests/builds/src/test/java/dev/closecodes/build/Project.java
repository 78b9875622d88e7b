package dev.closecodes.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A copy of a customer's project under target/, which a test edits and builds.
 *
 * @param folder where it is
 */
record Project(Path folder) {

    private static final Set<String> NOT_SOURCES = Set.of("target", "node_modules", ".git");

    private static final EmbeddedMaven MAVEN = EmbeddedMaven.load(OuterBuild.MAVEN_HOME);
    private static final EmbeddedMaven MAVEN_4 = EmbeddedMaven.load(OuterBuild.MAVEN_4_HOME);

    /**
     * Copies a project or a file, without what was built there.
     *
     * @param source a folder, relative to this repository's root; empty for all of it
     * @param name a name that no other test uses
     */
    static Project copy(String source, String name) {
        Path from = OuterBuild.REPOSITORY.resolve(source);
        Path to = Path.of("target", "projects", name).toAbsolutePath();
        try {
            deleteTree(to);
            Files.walkFileTree(from, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    return NOT_SOURCES.contains(String.valueOf(folder.getFileName()))
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Path copy = to.resolve(from.relativize(file).toString());
                    Files.createDirectories(Objects.requireNonNull(copy.getParent()));
                    Files.copy(file, copy);
                    return FileVisitResult.CONTINUE;
                }
            });
            return new Project(to);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void deleteTree(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> entries;
            try (Stream<Path> all = Files.walk(folder)) {
                entries = all.sorted(Comparator.reverseOrder()).toList();
            }
            for (Path entry : entries) {
                Files.delete(entry);
            }
        }
    }

    /** A file of the project, as text. */
    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Whether a file is there. */
    boolean has(String file) {
        return Files.exists(folder.resolve(file));
    }

    /** Writes a file, and folders for it. */
    Project write(String file, String text) {
        try {
            Files.createDirectories(Objects.requireNonNull(folder.resolve(file).getParent()));
            Files.writeString(folder.resolve(file), text);
            return this;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Deletes a file. */
    Project delete(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Replaces what has to be there. */
    Project edit(String file, String from, String to) {
        String text = read(file);
        if (!text.contains(from)) {
            throw new AssertionError(file + " lacks " + from + "\n" + text);
        }
        return write(file, text.replace(from, to));
    }

    /** Builds with the Maven that builds us, and says how that ended and what was printed. */
    Build maven(String... arguments) {
        return build(MAVEN, arguments);
    }

    /** Builds with Maven 4. */
    Build maven4(String... arguments) {
        return build(MAVEN_4, arguments);
    }

    private Build build(EmbeddedMaven maven, String... arguments) {
        List<String> all = new ArrayList<>(List.of("-B", "-ntp", "-Dmaven.repo.local=" + LocalRepository.STAGED));
        all.addAll(List.of(arguments));
        return maven.run(folder, all);
    }

    /** Runs a class of target/classes with nothing else on the class path; what it prints. */
    String java(String mainClass) {
        return run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", "target/classes", mainClass);
    }

    /** Runs an executable file of the project, which may start Maven; what it prints. */
    String script(String file) {
        return run(folder.resolve(file).toString(), "-Dmaven.repo.local=" + LocalRepository.STAGED);
    }

    private String run(String... command) {
        return Command.run(folder, Map.of("CLOSECODES_INSTALLED", "true"), command)
                .succeeded()
                .output();
    }
}
