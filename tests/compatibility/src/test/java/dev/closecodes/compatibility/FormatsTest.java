package dev.closecodes.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.Test;

/** What users write down elsewhere than in Java: keys of codes.yaml, options, names of bundles and their keys. */
class FormatsTest {

    private static final Path WRITTEN_DOWN = Path.of(System.getProperty("signatures"), "formats.txt");
    private static final Path GENERATED = Path.of(System.getProperty("generated.classes"));

    @Test
    void areWhatIsWrittenDown() throws Exception {
        String present = section("keys of codes.yaml", SchemaKeys.of(schema()))
                + section("options", options())
                + section("bundles", files(".properties"))
                + section("keys of bundles", bundleKeys())
                + section("files for browsers", browserFiles())
                + section("exports of close-codes.d.ts", exports());
        if (!System.getProperty("update", "").isEmpty()) {
            Files.writeString(WRITTEN_DOWN, present);
        }
        assertEquals(
                Files.readString(WRITTEN_DOWN),
                present,
                "a line that goes breaks users, a new one does not; -Dupdate=true writes the change down");
    }

    private static String section(String title, Collection<String> lines) {
        assertEquals(false, lines.isEmpty(), title);
        return title + "\n    " + String.join("\n    ", lines) + "\n";
    }

    private static String schema() throws IOException {
        try (URLClassLoader jar = jar();
                InputStream schema = jar.getResourceAsStream("dev/closecodes/processor/codes.schema.json")) {
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Collection<String> options() throws IOException {
        try (URLClassLoader jar = jar()) {
            Collection<String> options = new TreeSet<>();
            ServiceLoader.load(Processor.class, jar)
                    .forEach(processor -> options.addAll(processor.getSupportedOptions()));
            return options;
        }
    }

    private static URLClassLoader jar() throws IOException {
        URL jar = Path.of(System.getProperty("processor.jar")).toUri().toURL();
        return new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    private static List<String> files(String extension) throws IOException {
        try (Stream<Path> files = Files.walk(GENERATED)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> GENERATED.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(extension))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> browserFiles() throws IOException {
        return files("").stream()
                .filter(file -> file.startsWith("META-INF/resources/"))
                .toList();
    }

    /** Each declaration on a line. */
    private static List<String> exports() throws IOException {
        Path types = GENERATED.resolve("META-INF/resources/close-codes/dev.closecodes.compatibility/close-codes.d.ts");
        String text = Files.readString(types).replaceAll("(?s)//[^\\n]*\\n|/\\*\\*.*?\\*/", "");
        return Stream.of(text.strip().replaceAll("\\s+", " ").split(" (?=export )"))
                .sorted()
                .toList();
    }

    private static Collection<String> bundleKeys() throws IOException {
        Collection<String> keys = new TreeSet<>();
        for (String file : files(".properties")) {
            Properties bundle = new Properties();
            bundle.load(new StringReader(Files.readString(GENERATED.resolve(file))));
            keys.addAll(bundle.stringPropertyNames());
        }
        return keys;
    }
}
