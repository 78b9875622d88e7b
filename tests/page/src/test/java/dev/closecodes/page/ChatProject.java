package dev.closecodes.page;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Properties;
import java.util.stream.Stream;

/** examples/chat, copied below target/ and built there by its own {@code run}, with the jars that were just packaged. */
final class ChatProject {

    private static final Path ROOT = Path.of(System.getProperty("repository"));
    private static final Path FOLDER = Path.of("target/examples/chat").toAbsolutePath();
    private static final Path REPOSITORY = Path.of("target/chat-repository").toAbsolutePath();

    private static boolean built;

    private ChatProject() {}

    /** The program, built when it is asked for first. */
    static synchronized Path jar() throws IOException {
        if (!built) {
            copySources();
            seedRepository();
            runScript();
            built = true;
        }
        return FOLDER.resolve("target/chat.jar");
    }

    /** The texts of a language, as they stand in the bundle that was generated beside the classes. */
    static Properties texts(String language) throws IOException {
        Path bundle = FOLDER.resolve("target/classes/com/example/chat/CloseCodeMessages_" + language + ".properties");
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            texts.load(reader);
        }
        return texts;
    }

    private static void copySources() throws IOException {
        Path example = ROOT.resolve("examples/chat");
        deleteAll(FOLDER);
        copy(ROOT.resolve("examples/install"), FOLDER.resolveSibling("install"));
        try (Stream<Path> files = Files.walk(example)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path name = example.relativize(file);
                if (!name.startsWith("target")) {
                    copy(file, FOLDER.resolve(name));
                }
            }
        }
    }

    /** A local repository with our jars; all else it shares, by links, with that of the build around it. */
    private static void seedRepository() throws IOException {
        Files.createDirectories(REPOSITORY.resolve("dev"));
        link(Path.of(System.getProperty("local.repository")), REPOSITORY, "dev");
        link(Path.of(System.getProperty("local.repository"), "dev"), REPOSITORY.resolve("dev"), "closecodes");
        install("closecodes-parent", ROOT.resolve("pom.xml"), "pom");
        install("closecodes-annotations", ROOT.resolve("annotations/pom.xml"), "pom");
        install("closecodes-annotations", Path.of(System.getProperty("annotations.jar")), "jar");
        // What is installed names no libraries, since they are in the jar.
        install("closecodes-processor", ROOT.resolve("processor/dependency-reduced-pom.xml"), "pom");
        install("closecodes-processor", Path.of(System.getProperty("processor.jar")), "jar");
    }

    private static void link(Path from, Path to, String except) throws IOException {
        if (!Files.isDirectory(from)) {
            return;
        }
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.toList()) {
                Path link = to.resolve(entry.getFileName().toString());
                if (!link.endsWith(except) && !Files.exists(link)) {
                    Files.deleteIfExists(link);
                    Files.createSymbolicLink(link, entry);
                }
            }
        }
    }

    private static void install(String artifact, Path file, String type) throws IOException {
        String version = System.getProperty("version");
        Path folder = REPOSITORY.resolve("dev/closecodes").resolve(artifact).resolve(version);
        copy(file, folder.resolve(artifact + "-" + version + "." + type));
    }

    /** What a reader does; once the chat has said where it is, it has been seen to start. */
    private static void runScript() throws IOException {
        Path log = Path.of("target/chat-build.log");
        ProcessBuilder builder =
                new ProcessBuilder(FOLDER.resolve("run").toString(), "-Dmaven.repo.local=" + REPOSITORY);
        String path = Path.of(System.getProperty("maven.home"), "bin")
                + File.pathSeparator
                + Path.of(System.getProperty("java.home"), "bin")
                + File.pathSeparator;
        builder.environment().merge("PATH", path, (old, first) -> first + old);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("CLOSECODES_INSTALLED", "true");
        builder.environment().put("PORT", "0");
        builder.environment().put("MAVEN_OPTS", String.join(" ", ChatProcess.JVM));
        Process process = builder.redirectError(log.toFile()).start();
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.contains("http://localhost:")) {
                output.append(line).append('\n');
                line = lines.readLine();
            }
            assertNotNull(line, () -> "the chat was not built: " + output + "see " + log);
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
