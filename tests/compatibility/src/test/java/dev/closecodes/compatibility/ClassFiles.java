package dev.closecodes.compatibility;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/**
 * Compiled types.
 *
 * @param bytes from a binary name to a class file, sorted
 */
record ClassFiles(Map<String, byte[]> bytes) {

    static ClassFiles ofFolder(Path folder, Predicate<String> wanted) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String name = folder.relativize(path).toString().replaceAll("[/\\\\]", ".");
                if (name.endsWith(".class")) {
                    files.put(name.substring(0, name.length() - ".class".length()), Files.readAllBytes(path));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files.keySet().removeIf(wanted.negate());
        return new ClassFiles(files);
    }

    static ClassFiles ofJar(Path jar, Predicate<String> wanted) {
        try (FileSystem files = FileSystems.newFileSystem(jar)) {
            return ofFolder(files.getPath("/"), wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A jar, as japicmp reads it. */
    byte[] jar() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : this.bytes.entrySet()) {
                jar.putNextEntry(new JarEntry(file.getKey().replace('.', '/') + ".class"));
                jar.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The types themselves; what is not among them comes from the class path. */
    ClassLoader loader() {
        return new ClassLoader(ClassFiles.class.getClassLoader()) {
            @Override
            protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                byte[] file = bytes.get(name);
                if (file == null) {
                    return super.loadClass(name, resolve);
                }
                synchronized (this) {
                    Class<?> loaded = findLoadedClass(name);
                    return loaded == null ? defineClass(name, file, 0, file.length) : loaded;
                }
            }
        };
    }
}
