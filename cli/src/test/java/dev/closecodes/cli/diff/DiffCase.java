package dev.closecodes.cli.diff;

import dev.closecodes.cli.CommandRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A folder below diff/: {@code old.yaml} and {@code new.yaml}, what they extend, and {@code expected.txt}, what the command
 * says of them.
 *
 * @param folder where it is
 */
record DiffCase(Path folder) {

    private static final Path CASES = Path.of("src/test/resources/diff");

    static List<DiffCase> all() {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(DiffCase::new)
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Returns the change in words. */
    String title() {
        return toString().replace('-', ' ');
    }

    /** Returns the two registries, for a command. */
    String[] arguments(String... more) {
        return Stream.concat(
                        Stream.of(
                                "diff",
                                folder.resolve("old.yaml").toString(),
                                folder.resolve("new.yaml").toString()),
                        Stream.of(more))
                .toArray(String[]::new);
    }

    /** Runs the command, and drops from what it prints the folder, and lines of our own registries, which move. */
    CommandRun run(String... more) {
        CommandRun run = CommandRun.of(arguments(more));
        return new CommandRun(
                run.code(),
                run.out().replace(folder + "/", "").replaceAll("closecodes:([a-z-]+):[0-9]+:[0-9]+", "closecodes:$1"),
                run.err());
    }

    Path golden() {
        return folder.resolve("expected.txt");
    }

    List<String> expected() {
        try {
            return Files.readAllLines(golden());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Returns the step in the last line. */
    Step step() {
        List<String> expected = expected();
        String word = expected.get(expected.size() - 1).replace("version step: ", "");
        return Step.valueOf(word.toUpperCase(Locale.ROOT));
    }

    @Override
    public String toString() {
        return String.valueOf(folder.getFileName());
    }
}
