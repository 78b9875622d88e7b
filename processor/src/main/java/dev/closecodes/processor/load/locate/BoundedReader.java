package dev.closecodes.processor.load.locate;

import dev.closecodes.processor.model.RegistryLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads files that may be of any size and any kind. */
final class BoundedReader {

    /** One byte more than the decoder takes, so that it refuses what is cut off here. */
    private static final int MOST_BYTES = RegistryLimits.MOST_BYTES + 1;

    private BoundedReader() {}

    /**
     * Reads the beginning of a stream, which may have no end.
     *
     * @param in the stream; it stays open
     * @return its bytes, at most one more than a registry may have
     * @throws IOException when the stream does
     */
    static byte[] read(InputStream in) throws IOException {
        return in.readNBytes(MOST_BYTES);
    }

    /**
     * Reads a file that is there.
     *
     * @param file the file, in any file system
     * @return its bytes, at most one more than a registry may have
     * @throws UnreadableFileException when it is a folder, a pipe or a device, or cannot be read
     */
    static byte[] read(Path file) throws UnreadableFileException {
        if (Files.isDirectory(file)) {
            throw new UnreadableFileException(
                    DisplayPath.of(file) + " is a folder; put a file there, or rename the folder");
        }
        // Opening a pipe waits for somebody who writes to it.
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new UnreadableFileException(
                    DisplayPath.of(file) + " is a pipe or a device, which is not read; put a regular file there");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in);
        } catch (NoSuchFileException exception) {
            throw new UnreadableFileException(
                    DisplayPath.of(file) + " was there a moment ago and is gone; build again");
        } catch (IOException exception) {
            throw new UnreadableFileException(DisplayPath.of(file) + " cannot be read ("
                    + exception.getClass().getSimpleName() + "); check its permissions");
        }
    }
}
