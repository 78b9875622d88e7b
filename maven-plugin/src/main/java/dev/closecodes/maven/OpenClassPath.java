package dev.closecodes.maven;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.ArrayList;
import java.util.List;

/** A class path whose jars are open, so that each of its elements is a folder. */
final class OpenClassPath implements AutoCloseable {

    private final List<Path> folders = new ArrayList<>();
    private final List<FileSystem> jars = new ArrayList<>();

    /**
     * Opens the jars.
     *
     * @param elements folders and jars; what is neither is left out
     */
    OpenClassPath(List<Path> elements) {
        for (Path element : elements) {
            if (Files.isDirectory(element)) {
                folders.add(element);
            } else if (Files.isRegularFile(element)) {
                open(element);
            }
        }
    }

    private void open(Path file) {
        try {
            FileSystem jar = FileSystems.newFileSystem(file);
            jars.add(jar);
            folders.add(jar.getPath("/"));
        } catch (IOException | ProviderNotFoundException exception) {
            // No jar, whatever else it may be; the compiler will say so if it minds.
        }
    }

    /** Returns the folders, and the roots of the jars, in the order of the class path. */
    List<Path> folders() {
        return folders;
    }

    @Override
    public void close() throws IOException {
        for (FileSystem jar : jars) {
            jar.close();
        }
    }
}
