package dev.closecodes.customer.javac;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command of docs/bazel.md's rule, with its variables as Bazel fills them in: paths below the execution root. */
@Tag("thorough")
class BazelRecipeTest {

    private static final Path EXAMPLE = PackagedJars.REPOSITORY.resolve("examples/javac/src/com/acme/chat");
    private static final String PACKAGE = "src/main/java/com/acme/chat/";
    private static final String OUTPUT = "bazel-out/bin/close_codes.srcjar";

    @TempDir
    Path root;

    @BeforeEach
    void fillExecutionRoot() throws IOException {
        for (String name : List.of("package-info.java", "codes.yaml", "house.yaml")) {
            copy(EXAMPLE.resolve(name), PACKAGE + name);
        }
        copy(PackagedJars.ANNOTATIONS, "third_party/closecodes-annotations.jar");
        copy(PackagedJars.PROCESSOR, "third_party/closecodes-processor.jar");
        Files.createDirectories(root.resolve(OUTPUT).getParent());
    }

    private void copy(Path file, String to) throws IOException {
        Files.createDirectories(root.resolve(to).getParent());
        Files.copy(file, root.resolve(to));
    }

    @Test
    void sourcesOfTheArchiveCompileWithoutUs() throws Exception {
        Javac.start(List.of("bash", "-c", command()), root).assertSilence();
        Path sources = root.resolve("unpacked");
        String jar = Path.of(System.getProperty("java.home"), "bin", "jar").toString();
        Files.createDirectory(sources);
        Javac.start(List.of(jar, "xf", root.resolve(OUTPUT).toString()), sources)
                .assertSilence();

        List<Path> generated = CustomerSources.javaFilesIn(sources);
        assertEquals(5, generated.size());
        Javac.run(
                        "-d",
                        root.resolve("classes"),
                        "-proc:none",
                        "-Xlint:all",
                        "-Werror",
                        generated,
                        EXAMPLE.resolve("Main.java"))
                .assertSilence();
        assertTrue(Files.readString(sources.resolve("com/acme/chat/CloseCode.java"))
                .contains("ACCOUNT_CLOSED"));
    }

    @Test
    void sameInputsGiveTheSameBytes() throws Exception {
        Javac.start(List.of("bash", "-c", command()), root).assertSilence();
        byte[] first = Files.readAllBytes(root.resolve(OUTPUT));
        Javac.start(List.of("bash", "-c", command()), root).assertSilence();
        assertArrayEquals(first, Files.readAllBytes(root.resolve(OUTPUT)));
    }

    /** The rule's own text; what it names has to be among its inputs. */
    private String command() throws IOException {
        String page = Files.readString(PackagedJars.REPOSITORY.resolve("docs/bazel.md"));
        Matcher command = Pattern.compile("(?s)cmd = \"\"\"\n(.*?)\"\"\"").matcher(page);
        assertTrue(command.find());
        Matcher location = Pattern.compile("\\$\\(location ([^)]*)\\)").matcher(command.group(1));
        String located = location.replaceAll(match -> {
            String label = match.group(1);
            assertTrue(page.contains("        \"" + label + "\","), label);
            String path = label.startsWith("//") ? label.substring(2).replace(':', '/') : PACKAGE + label;
            assertTrue(Files.exists(root.resolve(path)), path);
            return path;
        });
        return located.replace("$(JAVABASE)", System.getProperty("java.home"))
                .replace("$@", OUTPUT)
                .replace("$$", "$");
    }
}
