package dev.closecodes.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Every registry that the project has. */
final class Seeds {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository"));

    private Seeds() {}

    /** The bytes of every case and of the standard registry. */
    static Stream<Arguments> registries() {
        Path cases = REPOSITORY.resolve("processor/src/test/resources/cases");
        return Stream.concat(Stream.of(REPOSITORY.resolve("codes.yaml")), yamlFiles(cases))
                .map(file -> Arguments.of((Object) read(file)));
    }

    private static Stream<Path> yamlFiles(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
