package dev.closecodes.processor.write;

import dev.closecodes.processor.generate.artifact.Artifact;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/**
 * A file that is written, and can be taken back.
 *
 * <p>A source cannot just be deleted: once it is closed, the compiler reads it, and a part of it, or its absence, would be
 * an error beside ours. So it is emptied, which is valid Java and needs no space, and deleted in the last round.
 */
final class OutputFile {

    private final String name;
    private final boolean source;
    private final FileObject file;
    private @Nullable OutputStream out;

    OutputFile(String name, boolean source, FileObject file) {
        this.name = name;
        this.source = source;
        this.file = file;
    }

    String name() {
        return name;
    }

    boolean isSource() {
        return source;
    }

    /**
     * Writes the whole content, and leaves the file open.
     *
     * @throws IOException when the file cannot be written, or a pipe or a device is in its place
     */
    void write(Artifact artifact) throws IOException {
        if (OutputPath.isPipeOrDevice(OutputPath.of(file))) {
            throw new IOException("a pipe or a device is in its place");
        }
        OutputStream opening = file.openOutputStream();
        out = opening;
        artifact.writeTo(opening);
        opening.flush();
    }

    void close() throws IOException {
        if (out != null) {
            OutputStream closing = out;
            out = null;
            closing.close();
        }
    }

    /** Closes it, empty; what is not a source is deleted at once. To be called when all others are empty. */
    void withdraw() {
        try {
            if (out != null) {
                // What a buffer held back has room now. It would come after the emptying otherwise.
                out.flush();
            }
        } catch (IOException exception) {
            // The error that made us withdraw has been reported, and says more than this one.
        }
        empty();
        try {
            close();
        } catch (IOException exception) {
            // As above.
        }
        if (!isSource()) {
            delete();
        }
    }

    // Past the compiler: javac's files for output refuse to be opened twice, and to be deleted.
    void delete() {
        Path path = OutputPath.of(file);
        try {
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException exception) {
            // It is empty, at least.
        }
    }

    /** Leaves the file there without a byte, which makes room. */
    void empty() {
        Path path = OutputPath.of(file);
        try {
            if (path != null && Files.exists(path)) {
                if (!Files.isRegularFile(path)) {
                    // A device is not emptied, and may be read without an end.
                    Files.delete(path);
                }
                Files.write(path, new byte[0]);
            }
        } catch (IOException exception) {
            // As above.
        }
    }
}
