package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every library and plugin of the build is in the design's tables. */
class DependenciesTest {

    private static final Pattern ARTIFACT =
            Pattern.compile("<artifactId>(?!closecodes-|chat<|chat-in-kotlin<)([a-z0-9_-]+)</artifactId>");

    @ParameterizedTest
    @MethodSource("artifacts")
    void isExplained(String artifact) throws IOException {
        String design = Files.readString(Documents.ROOT.resolve("docs/design.md"));
        assertTrue(design.contains("`" + artifact + "`"), artifact);
    }

    static Set<String> artifacts() throws IOException {
        Set<String> artifacts = new TreeSet<>();
        for (Path pom : poms()) {
            ARTIFACT.matcher(Files.readString(pom)).results().forEach(match -> artifacts.add(match.group(1)));
        }
        return artifacts;
    }

    private static List<Path> poms() throws IOException {
        List<Path> poms = new ArrayList<>(List.of(Documents.ROOT.resolve("pom.xml")));
        for (Path parent :
                List.of(Documents.ROOT, Documents.ROOT.resolve("tests"), Documents.ROOT.resolve("examples"))) {
            try (Stream<Path> folders = Files.list(parent)) {
                folders.map(folder -> folder.resolve("pom.xml"))
                        .filter(Files::exists)
                        .forEach(poms::add);
            }
        }
        return poms;
    }
}
