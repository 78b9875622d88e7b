package dev.closecodes.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files, without the exceptions that a test can do nothing about. */
public final class TestFiles {

    private TestFiles() {}

    /** Every file below a folder, in order. */
    public static List<Path> below(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** The text of every file below a folder, if there is one, by its path there; a byte is a character. */
    public static SortedMap<String, String> texts(Path root) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (Files.exists(root)) {
            for (Path file : below(root)) {
                texts.put(
                        root.relativize(file).toString().replace('\\', '/'),
                        new String(read(file), StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public static void write(Path file, byte[] content) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public static void createFolders(Path... folders) {
        try {
            for (Path each : folders) {
                Files.createDirectories(each);
            }
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
