package dev.closecodes.cli;

import dev.closecodes.processor.generate.artifact.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where artifacts are written to, by package, as a compiler does.
 *
 * <p>Everything is written beside its place first, and moved when all of it is there: a disk that is full leaves what there
 * was before.
 *
 * @param root the folder, which need not exist
 */
record OutputFolder(Path root) {

    /** Where the notice is, whatever makes a comment of it. */
    private static final int START = 64;

    /**
     * Writes files, over those of their names.
     *
     * @throws IOException when one cannot be written, or somebody else's file takes the place of one that is shared; then
     *     nothing has been changed
     */
    void write(List<Artifact> artifacts) throws IOException {
        for (Artifact artifact : artifacts) {
            refuseTaken(artifact);
        }
        Files.createDirectories(root);
        Path staging = Files.createTempDirectory(root, ".closecodes-");
        Map<Path, Path> moves = new LinkedHashMap<>();
        try {
            for (Artifact artifact : artifacts) {
                Path staged = staging.resolve(String.valueOf(moves.size()));
                moves.put(staged, place(artifact));
                try (OutputStream out = Files.newOutputStream(staged)) {
                    artifact.writeTo(out);
                }
            }
            for (Path place : moves.values()) {
                Files.createDirectories(place.getParent());
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                Files.move(move.getKey(), move.getValue(), StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            for (Path staged : moves.keySet()) {
                Files.deleteIfExists(staged);
            }
            Files.deleteIfExists(staging);
        }
    }

    private void refuseTaken(Artifact artifact) throws IOException {
        Path place = place(artifact);
        if (Files.isDirectory(place)) {
            throw new FileAlreadyExistsException(place + " is a folder");
        }
        if (artifact.kind() == Artifact.Kind.SHARED && Files.isRegularFile(place)) {
            try (InputStream in = Files.newInputStream(place)) {
                String start = new String(in.readNBytes(START), StandardCharsets.UTF_8);
                if (!start.isEmpty() && !start.contains(Artifact.NOTICE)) {
                    throw new FileAlreadyExistsException(place + " is there already, and not by Closecodes");
                }
            }
        }
    }

    private Path place(Artifact artifact) {
        String name = artifact.kind() == Artifact.Kind.SOURCE ? artifact.name() + ".java" : artifact.name();
        return root.resolve(artifact.packageName().replace('.', '/')).resolve(name);
    }
}
