package dev.closecodes.processor.load.locate;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the file system.
 *
 * @param folder the folder
 * @param why what makes it a place to look; empty when the user knows
 */
record FolderLocation(Path folder, String why) implements RegistryLocation {

    FolderLocation(Path folder) {
        this(folder, "");
    }

    @Override
    public String label() {
        return DisplayPath.of(folder) + (why.isEmpty() ? "" : " (" + why + ")");
    }

    @Override
    public boolean holdsCopies() {
        return false;
    }

    @Override
    public @Nullable RegistryFile open(String packageName, String name) throws UnreadableFileException {
        Path file = path(packageName, name);
        if (file == null || !Files.exists(file)) {
            return null;
        }
        byte[] content = BoundedReader.read(file);
        return new RegistryFile(DisplayPath.of(file), DisplayPath.identity(file), content, this, packageName, name);
    }

    // Null where the locale's character set lacks a letter of the package: then there is no such folder.
    private @Nullable Path path(String packageName, String name) {
        try {
            return folder.resolve(packageName.replace('.', '/')).resolve(name);
        } catch (InvalidPathException exception) {
            return null;
        }
    }
}
