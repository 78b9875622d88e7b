package dev.closecodes.support;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** Files of one compilation that are never on a disk: registries in the source path, and whatever comes out. */
public final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

    private final Map<String, byte[]> registries;
    private final Map<String, MemoryFile> written = new TreeMap<>();

    /**
     * Takes what is to be found.
     *
     * @param platform finds everything else
     * @param registries by name
     */
    public MemoryFiles(JavaFileManager platform, Map<String, byte[]> registries) {
        super(platform);
        this.registries = registries;
    }

    /** A source to compile. */
    public static JavaFileObject source(String name, String code) {
        return new MemoryFile(name, JavaFileObject.Kind.SOURCE).holding(code.getBytes(StandardCharsets.UTF_8));
    }

    /** What was written, by the path below its output folder. */
    public Map<String, byte[]> written() {
        Map<String, byte[]> contents = new TreeMap<>();
        written.forEach((name, file) -> {
            if (file.exists) {
                contents.put(name, file.bytes());
            }
        });
        return contents;
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name) {
        byte[] registry =
                location == StandardLocation.SOURCE_PATH && packageName.isEmpty() ? registries.get(name) : null;
        return registry == null ? null : new MemoryFile(name, JavaFileObject.Kind.OTHER).holding(registry);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return put(
                packageName.isEmpty() ? name : packageName.replace('.', '/') + '/' + name, JavaFileObject.Kind.OTHER);
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return put(className.replace('.', '/') + kind.extension, kind);
    }

    // A file that is asked for is not there until somebody writes it.
    private MemoryFile put(String path, JavaFileObject.Kind kind) {
        return written.computeIfAbsent(path, name -> new MemoryFile(name, kind));
    }

    private static final class MemoryFile extends SimpleJavaFileObject {

        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        private boolean exists;

        MemoryFile(String path, Kind kind) {
            super(URI.create("memory:///" + path), kind);
        }

        MemoryFile holding(byte[] bytes) {
            openOutputStream().writeBytes(bytes);
            return this;
        }

        byte[] bytes() {
            return content.toByteArray();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return content.toString(StandardCharsets.UTF_8);
        }

        @Override
        public InputStream openInputStream() throws FileNotFoundException {
            if (!exists) {
                throw new FileNotFoundException(getName());
            }
            return new ByteArrayInputStream(bytes());
        }

        @Override
        public ByteArrayOutputStream openOutputStream() {
            exists = true;
            content.reset();
            return content;
        }
    }
}
