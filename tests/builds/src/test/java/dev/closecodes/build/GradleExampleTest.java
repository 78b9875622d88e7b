package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The Gradle example without Gradle: its sources, compiled with what its compileJava hands to javac. */
class GradleExampleTest {

    @Test
    void sourcesCompileAsGradleWouldCompileThem() throws IOException {
        Project example = Project.copy("examples/gradle", "gradle");
        String expected = ExamplesTest.expected(example);
        ExampleClasses.compile(example);
        assertEquals(expected, run(example));

        example.edit("src/main/resources/com/acme/chat/house.yaml", "Account closed", "Account gone");
        ExampleClasses.compile(example);
        assertEquals(expected.replace("Account closed", "Account gone"), run(example));
    }

    @Test
    void everyRegistryIsInTheFolderThatIsAnInput() throws IOException {
        Project example = Project.copy("examples/gradle", "gradle-inputs");
        assertTrue(example.read("build.gradle.kts").contains("options.sourcepath = files(\"src/main/resources\")"));
        try (Stream<Path> files = Files.walk(example.folder())) {
            List<Path> registries = files.filter(file -> file.toString().endsWith(".yaml"))
                    .map(example.folder()::relativize)
                    .toList();
            assertEquals(2, registries.size());
            assertTrue(registries.stream().allMatch(file -> file.startsWith("src/main/resources")));
        }
    }

    private static String run(Project example) {
        return ExampleClasses.run(example, "build/classes/java/main");
    }
}
