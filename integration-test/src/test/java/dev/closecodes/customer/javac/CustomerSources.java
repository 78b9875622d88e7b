package dev.closecodes.customer.javac;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Files of a customer who has no build tool: two annotated packages, each with its registry beside it. */
final class CustomerSources {

    private static final Path MAIN = PackagedJars.REPOSITORY.resolve("integration-test/src/main");
    private static final Path CHAT = Path.of("com/example/chat");
    private static final Path DEMO = Path.of("dev/closecodes/demo");

    private CustomerSources() {}

    /** Copies them, and says which are Java. */
    static List<Path> copyTo(Path folder) throws IOException {
        copy(MAIN.resolve("resources").resolve(CHAT).resolve("chat-codes.yaml"), folder.resolve(CHAT));
        copy(PackagedJars.REPOSITORY.resolve("codes.yaml"), folder.resolve(DEMO));
        return List.of(
                copy(MAIN.resolve("java").resolve(CHAT).resolve("package-info.java"), folder.resolve(CHAT)),
                copy(MAIN.resolve("java").resolve(DEMO).resolve("package-info.java"), folder.resolve(DEMO)));
    }

    static Path write(Path file, String content) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    static List<Path> javaFilesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    /** Every file in a folder, by its path there, one character a byte. */
    static Map<String, String> contentsOf(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static Path copy(Path file, Path folder) throws IOException {
        Files.createDirectories(folder);
        return Files.copy(file, folder.resolve(file.getFileName()));
    }
}
