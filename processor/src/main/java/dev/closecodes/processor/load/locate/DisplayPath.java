package dev.closecodes.processor.load.locate;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Paths as a user can open them. */
final class DisplayPath {

    private DisplayPath() {}

    /** Relative to where the build was started, when the file is below it; else absolute. */
    static String of(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path start = Path.of("").toAbsolutePath().normalize();
        if (start.getNameCount() > 0 && absolute.startsWith(start) && !absolute.equals(start)) {
            return start.relativize(absolute).toString();
        }
        return absolute.toString();
    }

    /** The file of a URI; null when it is in no file system of its own, as in a jar or in memory. */
    static @Nullable Path file(URI uri) {
        try {
            if (uri.getScheme() == null) {
                return uri.getPath() == null ? null : Path.of(uri.getPath());
            }
            return "file".equalsIgnoreCase(uri.getScheme()) ? Path.of(uri) : null;
        } catch (IllegalArgumentException | FileSystemNotFoundException exception) {
            return null;
        }
    }

    /** The same for one file, whatever links and dots the way to it has. */
    static String identity(Path path) {
        try {
            return path.toRealPath().toUri().toString();
        } catch (IOException exception) {
            return path.toAbsolutePath().normalize().toUri().toString();
        }
    }
}
