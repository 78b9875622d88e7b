package dev.closecodes.cli;

import dev.closecodes.support.TestFiles;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of the processor's: a registry, and what the processor makes of it or says of it. The processor's own tests hold
 * the goldens to what compilers get.
 *
 * @param folder where it is
 */
record ProcessorCase(Path folder) {

    private static final Path CASES = Path.of("../processor/src/test/resources/cases");

    /** Returns the cases of a kind that need no host of their own. */
    static Stream<ProcessorCase> all(String kind) {
        try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
            return folders
                    .filter(folder -> Files.isDirectory(folder) && !Files.exists(folder.resolve("Host.java")))
                    .sorted()
                    .map(ProcessorCase::new)
                    .toList()
                    .stream();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    Path registry() {
        return folder.resolve("codes.yaml");
    }

    boolean hasHost() {
        return Files.exists(folder.resolve("host.properties"));
    }

    String diagnostics() {
        return text(folder.resolve("expected/diagnostics.txt"));
    }

    /** Returns the goldens by name. */
    Map<String, String> files() {
        Path expected = folder.resolve("expected");
        Map<String, String> files = new TreeMap<>();
        for (Path file : TestFiles.below(expected)) {
            files.put(expected.relativize(file).toString().replace('\\', '/'), text(file));
        }
        files.remove("diagnostics.txt");
        return files;
    }

    /** Returns an option of the processor's; empty where it is not set. */
    String option(String name) {
        return properties().getProperty("option." + name, "");
    }

    /** Returns the texts of an element of the annotation, with commas between them. */
    String element(String name) {
        Matcher matcher = Pattern.compile(name + " = (\\{[^}]*}|\"[^\"]*\")")
                .matcher(properties().getProperty("annotation", ""));
        return matcher.find() ? matcher.group(1).replaceAll("[{}\" ]", "") : "";
    }

    private Properties properties() {
        Properties properties = new Properties();
        if (hasHost()) {
            try {
                properties.load(new StringReader(text(folder.resolve("host.properties"))));
            } catch (IOException exception) {
                throw new UncheckedIOException(exception);
            }
        }
        return properties;
    }

    private static String text(Path file) {
        return new String(TestFiles.read(file), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return List.of(folder.toString().split("/")).get(folder.getNameCount() - 1);
    }
}
