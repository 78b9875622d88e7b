package dev.closecodes.processor.load.locate;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A registry file that was found and read. */
public final class RegistryFile {

    private final String path;
    private final String identity;
    private final byte[] content;
    private final RegistryLocation location;
    private final String packageName;
    private final String name;

    /**
     * Keeps what was read.
     *
     * @param path the file, as the user can open it
     * @param identity the same for the same file, however it was reached
     * @param content its bytes
     * @param location where it was found
     * @param packageName the package below the location, empty for its root
     * @param name the name below the package, with slashes
     */
    RegistryFile(
            String path, String identity, byte[] content, RegistryLocation location, String packageName, String name) {
        this.path = path;
        this.identity = identity;
        this.content = content.clone();
        this.location = location;
        this.packageName = packageName;
        this.name = name;
    }

    /** The file, as the user can open it. */
    public String path() {
        return path;
    }

    /** The same for the same file, however it was reached. */
    public String identity() {
        return identity;
    }

    /** What is in it. */
    public byte[] content() {
        return content.clone();
    }

    RegistryLocation location() {
        return location;
    }

    String packageName() {
        return packageName;
    }

    boolean hasSameContent(RegistryFile other) {
        return Arrays.equals(content, other.content);
    }

    /** A file beside this one; null when there is none. */
    @Nullable
    RegistryFile sibling(String siblingName) throws UnreadableFileException {
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        return location.open(packageName, folder + siblingName);
    }
}
