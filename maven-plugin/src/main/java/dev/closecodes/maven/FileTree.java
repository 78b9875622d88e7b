package dev.closecodes.maven;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/** The files below a folder, which may be a symbolic link, as may what is in it. */
final class FileTree {

    private FileTree() {}

    /**
     * Returns the regular files below a folder, sorted.
     *
     * @param root the folder; it need not exist
     * @throws IOException when a folder cannot be read
     */
    static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(root)) {
            Files.walkFileTree(root, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Collector(files));
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    /**
     * Deletes the folders that a file was in and that are empty, up to a root, which stays.
     *
     * @param file a file that was deleted; nothing happens when it was not below the root
     */
    static void deleteEmptyFolders(Path file, Path root) throws IOException {
        if (!file.startsWith(root)) {
            return;
        }
        for (Path folder = file.getParent(); folder != null && !folder.equals(root); folder = folder.getParent()) {
            if (Files.isDirectory(folder) && !isEmpty(folder)) {
                return;
            }
            Files.deleteIfExists(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findFirst().isEmpty();
        }
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final List<Path> files;

        Collector(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException exception) throws IOException {
            if (exception instanceof FileSystemLoopException) {
                return FileVisitResult.CONTINUE;
            }
            throw exception;
        }
    }
}
