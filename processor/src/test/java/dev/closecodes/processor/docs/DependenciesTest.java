package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every library and plugin of the build stands in the design's tables. */
class DependenciesTest {

    private static final Pattern ARTIFACT =
            Pattern.compile("<artifactId>(?!closecodes-|chat<)([a-z0-9_-]+)</artifactId>");

    @ParameterizedTest
    @MethodSource("artifacts")
    void isExplained(String artifact) throws IOException {
        String design = Files.readString(Documents.ROOT.resolve("docs/design.md"));
        assertTrue(design.contains("`" + artifact + "`"), artifact);
    }

    static Set<String> artifacts() throws IOException {
        Set<String> artifacts = new TreeSet<>();
        for (String pom : List.of(
                "pom.xml",
                "annotations/pom.xml",
                "processor/pom.xml",
                "maven-plugin/pom.xml",
                "integration-test/pom.xml",
                "build-test/pom.xml",
                "compatibility-test/pom.xml",
                "benchmarks/pom.xml",
                "stacks-test/pom.xml",
                "fuzz/pom.xml",
                "examples/chat/pom.xml")) {
            ARTIFACT.matcher(Files.readString(Documents.ROOT.resolve(pom)))
                    .results()
                    .forEach(match -> artifacts.add(match.group(1)));
        }
        return artifacts;
    }
}
