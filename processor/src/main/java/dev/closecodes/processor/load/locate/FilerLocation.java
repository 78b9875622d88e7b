package dev.closecodes.processor.load.locate;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * A location of the compiler.
 *
 * @param filer the compiler's
 * @param location which one
 * @param module the module whose part of the location is meant, with a slash; empty where there are no modules
 * @param label the location in words
 * @param holdsCopies whether build tools put copies there
 */
record FilerLocation(Filer filer, StandardLocation location, String module, String label, boolean holdsCopies)
        implements RegistryLocation {

    @Override
    public @Nullable RegistryFile open(String packageName, String name) throws UnreadableFileException {
        FileObject file = find(packageName, name);
        if (file == null) {
            return null;
        }
        URI uri = uri(file);
        Path path = uri == null ? null : DisplayPath.file(uri);
        if (path != null) {
            return Files.exists(path)
                    ? new RegistryFile(
                            DisplayPath.of(path),
                            DisplayPath.identity(path),
                            BoundedReader.read(path),
                            this,
                            packageName,
                            name)
                    : null;
        }
        byte[] content = read(file);
        if (content == null || (content.length == 0 && location.isOutputLocation())) {
            // To ask for a file of an output is to ask for room to write it: some compilers put an empty one there.
            return null;
        }
        String title = uri == null ? label + ": " + name : uri.toString();
        return new RegistryFile(title, title, content, this, packageName, name);
    }

    /** The folder that the location is, or that holds its root; null when it is none. */
    @Nullable
    Path folder() {
        FileObject probe = find("", "closecodes.probe");
        if (probe == null) {
            return null;
        }
        URI uri = uri(probe);
        Path path = uri == null ? null : DisplayPath.file(uri);
        return path == null ? null : path.toAbsolutePath().getParent();
    }

    // Compilers in memory may not know what a file of theirs is called.
    private static @Nullable URI uri(FileObject file) {
        try {
            return file.toUri();
        } catch (RuntimeException exception) {
            return null;
        }
    }

    private @Nullable FileObject find(String packageName, String name) {
        try {
            return filer.getResource(location, module + packageName, name);
        } catch (IOException | RuntimeException exception) {
            // Compilers differ in how they say that they have no such location or file: the Eclipse compiler throws
            // IllegalArgumentException, javac FileNotFoundException, and neither means more than "not here".
            return null;
        }
    }

    private static byte @Nullable [] read(FileObject file) throws UnreadableFileException {
        try (InputStream in = file.openInputStream()) {
            return BoundedReader.read(in);
        } catch (FileNotFoundException | NoSuchFileException | RuntimeException exception) {
            // Compilers in memory have files that can only be written, and say so in many ways.
            return null;
        } catch (IOException exception) {
            throw new UnreadableFileException(uri(file) + " cannot be read ("
                    + exception.getClass().getSimpleName() + "); check its permissions");
        }
    }
}
