package dev.closecodes.processor.load.locate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A folder of the file system.
 *
 * @param folder the folder
 * @param why what makes it a place to look
 */
record FolderPlace(Path folder, String why) implements Place {

    @Override
    public String label() {
        return DisplayPath.of(folder) + " (" + why + ")";
    }

    @Override
    public boolean holdsCopies() {
        return false;
    }

    @Override
    public @Nullable RegistryFile open(String packageName, String name) throws UnreadableFileException {
        Path file = folder.resolve(packageName.replace('.', '/')).resolve(name);
        if (!Files.exists(file)) {
            return null;
        }
        byte[] content = read(file);
        return new RegistryFile(DisplayPath.of(file), DisplayPath.identity(file), content, this, packageName, name);
    }

    static byte[] read(Path file) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(
                    DisplayPath.of(file) + " is a folder; put a file there, or rename the folder");
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException exception) {
            throw new UnreadableFileException(
                    DisplayPath.of(file) + " was there a moment ago and is gone; build again");
        } catch (IOException exception) {
            throw new UnreadableFileException(DisplayPath.of(file) + " cannot be read ("
                    + exception.getClass().getSimpleName() + "); check its permissions");
        }
    }
}
