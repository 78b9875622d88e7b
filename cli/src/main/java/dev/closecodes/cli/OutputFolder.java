package dev.closecodes.cli;

import dev.closecodes.processor.generate.artifact.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where artifacts are written to, by package, as a compiler does.
 *
 * <p>Everything is first written into a folder of its own, and moved when all of it is there: a disk that is full leaves what
 * there was before.
 *
 * @param root the folder, which need not exist
 */
record OutputFolder(Path root) {

    /**
     * Writes files, over those of their names.
     *
     * @throws IOException when one cannot be written, or somebody else's file takes the place of one that is shared; then
     *     nothing has been changed
     */
    void write(List<Artifact> artifacts) throws IOException {
        Map<Path, Artifact> files = new LinkedHashMap<>();
        for (Artifact artifact : artifacts) {
            Path path = path(artifact);
            refuseTaken(artifact, path);
            files.put(path, artifact);
        }
        Files.createDirectories(root);
        Path staging = Files.createTempDirectory(root, ".closecodes-");
        try {
            Map<Path, Path> moves = new LinkedHashMap<>();
            for (Map.Entry<Path, Artifact> file : files.entrySet()) {
                Path staged = staging.resolve(String.valueOf(moves.size()));
                moves.put(staged, file.getKey());
                try (OutputStream out = Files.newOutputStream(staged)) {
                    file.getValue().writeTo(out);
                }
            }
            for (Path path : files.keySet()) {
                Files.createDirectories(path.getParent());
            }
            move(moves);
        } finally {
            try (Stream<Path> left = Files.list(staging)) {
                for (Path file : left.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(staging);
        }
    }

    /**
     * Moves files over others.
     *
     * @param moves files of a folder that is there for this alone to where they go
     * @throws IOException when one cannot be moved; then those before it have been taken back
     */
    static void move(Map<Path, Path> moves) throws IOException {
        Map<Path, Path> moved = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Path path = move.getValue();
                Path before = move.getKey().resolveSibling(move.getKey().getFileName() + ".before");
                if (Files.exists(path)) {
                    Files.copy(path, before, StandardCopyOption.COPY_ATTRIBUTES);
                }
                Files.move(move.getKey(), path, StandardCopyOption.REPLACE_EXISTING);
                moved.put(path, before);
            }
        } catch (IOException exception) {
            for (Map.Entry<Path, Path> back : moved.entrySet()) {
                try {
                    takeBack(back.getKey(), back.getValue());
                } catch (IOException second) {
                    exception.addSuppressed(second);
                }
            }
            throw exception;
        }
    }

    private static void takeBack(Path path, Path before) throws IOException {
        if (Files.exists(before)) {
            Files.move(before, path, StandardCopyOption.REPLACE_EXISTING);
        } else {
            Files.delete(path);
        }
    }

    private static void refuseTaken(Artifact artifact, Path path) throws IOException {
        if (Files.isDirectory(path)) {
            throw new FileAlreadyExistsException(path + " is a folder");
        }
        if (artifact.kind() == Artifact.Kind.SHARED && Files.isRegularFile(path)) {
            try (InputStream in = Files.newInputStream(path)) {
                if (!Artifact.isGenerated(in)) {
                    throw new FileAlreadyExistsException(path + " is there already, and not by Closecodes");
                }
            }
        }
    }

    private Path path(Artifact artifact) throws IOException {
        String name = artifact.kind() == Artifact.Kind.SOURCE ? artifact.name() + ".java" : artifact.name();
        try {
            return root.resolve(artifact.packageName().replace('.', '/')).resolve(name);
        } catch (InvalidPathException exception) {
            throw new IOException("the locale's character set lacks a letter of " + artifact.path(), exception);
        }
    }
}
