package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Debian's Gradle, which is old (4.4.1), on the example's sources: docs/gradle.md says what it cannot show. */
class GradleTest {

    private static final Path GRADLE = Path.of("/usr/bin/gradle");

    private static final String BUILD = """
            apply plugin: 'application'

            configurations {
                annotationProcessor
            }

            dependencies {
                compileOnly files('%s')
                annotationProcessor files('%s')
            }

            compileJava {
                options.encoding = 'UTF-8'
                options.annotationProcessorPath = configurations.annotationProcessor
                options.sourcepath = files('src/main/resources')
            }

            mainClassName = 'com.acme.chat.Main'
            """;

    private final Project example = Project.copy("examples/gradle", "gradle-4");

    @Test
    void registryIsAnInput() {
        String missing = "Gradle is not tested: install gradle";
        if (System.getenv("CI") != null) {
            assertTrue(Files.isExecutable(GRADLE), missing);
        }
        assumeTrue(Files.isExecutable(GRADLE), missing);
        example.delete("build.gradle.kts").delete("settings.gradle.kts");
        example.write(
                "build.gradle",
                BUILD.formatted(
                        LocalRepository.jar("closecodes-annotations"), LocalRepository.jar("closecodes-processor")));
        String expected = ExamplesTest.expected(example);

        build().says(":compileJava").keepsQuietAbout(":compileJava UP-TO-DATE");
        assertEquals(expected, run());
        build().says(":compileJava UP-TO-DATE");
        // A file that the registry extends.
        example.edit("src/main/resources/com/acme/chat/house.yaml", "Account closed", "Account gone");
        build().keepsQuietAbout(":compileJava UP-TO-DATE");
        assertEquals(expected.replace("Account closed", "Account gone"), run());
    }

    private Build build() {
        return Command.run(
                        example.folder(),
                        Map.of(
                                "GRADLE_USER_HOME",
                                example.folder().resolve("home").toString()),
                        GRADLE.toString(),
                        "--offline",
                        "-Dorg.gradle.daemon.idletimeout=5000",
                        "-Dorg.gradle.jvmargs=" + String.join(" ", Command.SHORT_LIVED),
                        "--console=plain",
                        "classes")
                .succeeded();
    }

    private String run() {
        return ExampleClasses.run(example, "build/classes/java/main");
    }
}
