package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example's one command prints what its README says. */
class ExamplesTest {

    private static final Pattern TEXT = Pattern.compile("(?ms)^```text\n(.*?)^```$");

    /**
     * The chat needs a browser, and tests/page has one; Kotlin's is slow, and KotlinTest builds it; the Gradle at hand is too old, and
     * GradleTest and GradleExampleTest do what can be done.
     */
    private static final Set<String> ELSEWHERE = Set.of("chat", "gradle", "kotlin");

    static List<String> examplesToRun() throws IOException {
        return examples().stream().filter(name -> !ELSEWHERE.contains(name)).toList();
    }

    static List<String> examples() throws IOException {
        try (Stream<Path> folders = Files.list(OuterBuild.REPOSITORY.resolve("examples"))) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examplesToRun")
    void printsWhatItsReadmeSays(String name) {
        Project example = copy(name);
        assertEquals(expected(example), example.script("run"));
    }

    /** An example with the script beside it that it starts with. */
    static Project copy(String name) {
        Project.copy("examples/install", "examples-" + name + "/install");
        return Project.copy("examples/" + name, "examples-" + name + "/" + name);
    }

    /** What the README says that it prints. */
    static String expected(Project example) {
        Matcher text = TEXT.matcher(example.read("README.md"));
        assertTrue(text.find(), "the README shows no output");
        return text.group(1);
    }

    /** The first thing that each of them does, which the others skip here; on a copy, for what stands here others test meanwhile. */
    @Test
    void installPutsOurArtifactsIntoTheLocalRepository() throws IOException {
        Path repository = LocalRepository.empty("installed-by-examples");
        Command.run(
                        Project.copy("", "closecodes").folder(),
                        Map.of("CLOSECODES_INSTALLED", ""),
                        "examples/install",
                        "-Dmaven.repo.local=" + repository,
                        // Analysed once, by the build around this one.
                        "-Dmain.analysis=",
                        "-Dspotless.check.skip")
                .succeeded();
        assertEquals(LocalRepository.artifacts(LocalRepository.STAGED), LocalRepository.artifacts(repository));
    }

    @Test
    void areInTheTable() throws IOException {
        String table = Files.readString(OuterBuild.REPOSITORY.resolve("examples/README.md"));
        assertFalse(examples().isEmpty());
        for (String name : examples()) {
            assertTrue(table.contains("| [" + name + "](" + name + "/) |"), name);
        }
    }
}
