package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Gradle example without Gradle: its sources, compiled with what its compileJava hands to javac. */
class GradleExampleTest {

    private final Project example = Project.copy("examples/gradle", "gradle");

    @Test
    void sourcesCompileAsGradleWouldCompileThem() throws IOException {
        String expected = ExamplesTest.expected(example);
        compile();
        assertEquals(expected, run());

        example.edit("src/main/resources/com/acme/chat/house.yaml", "Account closed", "Account gone");
        compile();
        assertEquals(expected.replace("Account closed", "Account gone"), run());
    }

    @Test
    void everyRegistryLiesInTheFolderThatIsAnInput() throws IOException {
        assertTrue(example.read("build.gradle.kts").contains("options.sourcepath = files(\"src/main/resources\")"));
        try (Stream<Path> files = Files.walk(example.folder())) {
            List<Path> registries = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(example.folder()::relativize)
                    .toList();
            assertEquals(2, registries.size());
            assertTrue(registries.stream().allMatch(file -> file.startsWith("src/main/resources")));
        }
    }

    private void compile() throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Command.jdk("javac"),
                "-d",
                "build/classes/java/main",
                "-h",
                "build/generated/sources/headers/java/main",
                "-s",
                "build/generated/sources/annotationProcessor/java/main",
                "-sourcepath",
                "src/main/resources",
                "-g",
                "-cp",
                LocalRepository.jar("closecodes-annotations").toString(),
                "-processorpath",
                LocalRepository.jar("closecodes-processor").toString()));
        try (Stream<Path> files = Files.walk(example.folder().resolve("src"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
        }
        Files.createDirectories(example.folder().resolve("build/generated/sources/annotationProcessor/java/main"));
        Command.run(example.folder(), Map.of(), command.toArray(String[]::new)).succeeded();
    }

    private String run() {
        return Command.run(
                        example.folder(),
                        Map.of(),
                        Command.jdk("java"),
                        "-cp",
                        "build/classes/java/main",
                        "com.acme.chat.Main")
                .succeeded()
                .output();
    }
}
