package dev.closecodes.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Local repositories for the builds under test: our own artifacts in target/, everybody else's in the user's repository.
 *
 * <p>Links, so that a library is downloaded once and into the user's repository, as in any build, and our artifacts never get
 * there.
 */
final class LocalRepository {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    /** The one with what this build has packaged. */
    static final Path STAGED = create("local-repository", TARGET.resolve("staged/dev"));

    private LocalRepository() {}

    /** One that has none of our artifacts, and takes them. */
    static Path empty(String name) {
        return create(name, null);
    }

    /** The jars and poms of ours in a repository, by file name. */
    static Set<String> artifacts(Path repository) throws IOException {
        try (Stream<Path> files = Files.walk(repository.resolve("dev/closecodes"), FileVisitOption.FOLLOW_LINKS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".jar") || name.endsWith(".pom"))
                    .filter(name -> !name.contains("build-test") && !name.contains("closecodes-test"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** The staged jar of ours, by its artifact. */
    static Path jar(String artifact) {
        Path versions = STAGED.resolve("dev/closecodes").resolve(artifact);
        try (Stream<Path> files = Files.walk(versions, FileVisitOption.FOLLOW_LINKS)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".jar"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static Path create(String name, Path ours) {
        Path folder = TARGET.resolve(name);
        Path users = OuterBuild.USER_REPOSITORY;
        try {
            Files.createDirectories(folder.resolve("dev"));
            link(users, folder, "dev");
            if (Files.isDirectory(users.resolve("dev"))) {
                link(users.resolve("dev"), folder.resolve("dev"), "closecodes");
            }
            if (ours != null) {
                link(ours, folder.resolve("dev"), "");
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
        return folder;
    }

    /** Links every folder of one folder into another, but for the one of a name. */
    private static void link(Path from, Path to, String except) throws IOException {
        List<Path> folders;
        try (Stream<Path> entries = Files.list(from)) {
            folders = entries.filter(Files::isDirectory)
                    .filter(entry -> !entry.getFileName().toString().equals(except))
                    .toList();
        }
        for (Path entry : folders) {
            try {
                Files.createSymbolicLink(to.resolve(entry.getFileName()), entry);
            } catch (FileAlreadyExistsException exception) {
                // Of an earlier run.
            }
        }
    }
}
