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
record FilerPlace(Filer filer, StandardLocation location, String module, String label, boolean holdsCopies)
        implements Place {

    @Override
    public @Nullable RegistryFile open(String packageName, String name) throws UnreadableFileException {
        FileObject file = find(packageName, name);
        if (file == null) {
            return null;
        }
        URI uri = file.toUri();
        Path path = DisplayPath.file(uri);
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
        return content == null
                ? null
                : new RegistryFile(uri.toString(), uri.toString(), content, this, packageName, name);
    }

    /** The folder that the location is, or that holds its root; null when it is none. */
    @Nullable
    Path folder() {
        FileObject probe = find("", "closecodes.probe");
        Path path = probe == null ? null : DisplayPath.file(probe.toUri());
        return path == null ? null : path.toAbsolutePath().getParent();
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
        } catch (FileNotFoundException | NoSuchFileException | IllegalStateException exception) {
            return null;
        } catch (IOException exception) {
            throw new UnreadableFileException(file.toUri() + " cannot be read ("
                    + exception.getClass().getSimpleName() + "); check its permissions");
        }
    }
}
