package dev.closecodes.errorprone;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Counts the calls of the table in the sources of public projects, and shows each finding, to be looked at by hand:
 *
 * <pre>
 * mvn test -pl annotations,processor,errorprone -Dtest=CensusTest -Dsurefire.failIfNoSpecifiedTests=false \
 *     -Dcensus=a-folder-of-sources-jars
 * </pre>
 *
 * <p>The figures are in docs/errorprone.md.
 */
@EnabledIfSystemProperty(named = "census", matches = ".+")
class CensusTest {

    @Test
    void countCalls() throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("census")))) {
            jars = files.filter(file -> file.toString().endsWith("-sources.jar"))
                    .sorted()
                    .toList();
        }
        int calls = 0;
        for (Path jar : jars) {
            Census census = Census.of(jar);
            calls += census.calls();
            System.out.println(jar.getFileName() + ": " + census);
        }
        System.out.println(calls + " calls");
        assertTrue(calls > 0, "no call in " + jars);
    }
}
