package dev.closecodes.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our own registries against those of the last release, which are kept in released/: they only grow, and what breaks makes
 * a new edition. A release copies the files there: docs/releasing.md.
 */
class ReleasedRegistriesTest {

    private static final Path RELEASED = Path.of("src/test/resources/released");
    private static final Path ROOT = Path.of("..");

    @ParameterizedTest
    @MethodSource("released")
    void onlyGrows(Path released) {
        String name = String.valueOf(released.getFileName());
        Path now = name.equals("codes.yaml")
                ? ROOT.resolve(name)
                : ROOT.resolve("registries").resolve(name);

        CommandRun run = CommandRun.of("diff", released.toString(), now.toString(), "--allow", "minor");

        assertEquals(0, run.code(), run.out());
    }

    static List<Path> released() throws IOException {
        try (Stream<Path> files = Files.list(RELEASED)) {
            return files.sorted().toList();
        }
    }
}
