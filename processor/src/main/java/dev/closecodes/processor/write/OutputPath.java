package dev.closecodes.processor.write;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.tools.FileObject;
import org.jspecify.annotations.Nullable;

/** Where a compiler's file is on the disk. */
final class OutputPath {

    private OutputPath() {}

    /** Returns the path of a file; null where the compiler does not write to files, as in memory. */
    static @Nullable Path of(FileObject file) {
        try {
            URI uri = file.toUri();
            return uri != null && "file".equals(uri.getScheme()) ? Path.of(uri) : null;
        } catch (RuntimeException exception) {
            return null;
        }
    }

    /** Returns whether a pipe or a device is at a path: to open one may wait, and to read one may never end. */
    static boolean isPipeOrDevice(@Nullable Path path) {
        return path != null && Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }
}
