package dev.closecodes.compatibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.CompilerRun;
import dev.closecodes.support.TestFiles;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@code closecodes diff} does not call breaking breaks nobody who uses the generated types: japicmp, on the classes of both
 * registries of each of its cases, is never harsher.
 */
@Tag("thorough")
class DiffJudgementTest {

    private static final Path CASES = Path.of(System.getProperty("diff.cases"));

    /** Loaded once for a hundred compilations: a compiler's own way would read and warm it up anew for each. */
    private static URLClassLoader packaged;

    @TempDir
    Path output;

    @BeforeAll
    static void load() throws IOException {
        URL jar = Path.of(System.getProperty("processor.jar")).toUri().toURL();
        packaged = new URLClassLoader(new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    @AfterAll
    static void unload() throws IOException {
        packaged.close();
    }

    static List<Path> notMajor() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory)
                    .filter(folder -> !step(folder).equals("version step: major"))
                    .sorted()
                    .map(CASES::relativize)
                    .toList();
        }
    }

    private static String step(Path folder) {
        String expected = new String(TestFiles.read(folder.resolve("expected.txt")), StandardCharsets.UTF_8);
        return expected.substring(expected.lastIndexOf("version step: ")).strip();
    }

    @ParameterizedTest
    @MethodSource("notMajor")
    void japicmpIsNotHarsher(Path name) {
        assertEquals(List.of(), breakage(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"code-gone", "code-renamed", "attribute-gone", "attribute-type-changed", "range-gone"})
    void japicmpSeesWhatGoes(Path name) {
        assertEquals("version step: major", step(CASES.resolve(name)));
        assertFalse(breakage(name).isEmpty());
    }

    @Test
    void thereAreCasesToJudge() throws IOException {
        assertTrue(notMajor().size() > 30);
    }

    private List<String> breakage(Path name) {
        return Breakage.between(compile(name, "old"), compile(name, "new"));
    }

    private ClassFiles compile(Path name, String registry) {
        Path folder = output.resolve(registry);
        Path host = folder.resolve("p/package-info.java");
        String annotation = "@dev.closecodes.CloseCodeRegistry(\"" + registry + ".yaml\")\npackage p;\n";
        TestFiles.write(host, annotation.getBytes(StandardCharsets.UTF_8));
        CompilerRun.javac()
                .options(List.of(
                        "-Aclosecodes.docs=none",
                        "-Aclosecodes.bundles=false",
                        "-Aclosecodes.path=" + CASES.resolve(name),
                        "-d",
                        folder.toString()))
                .classPath(List.of(Path.of(System.getProperty("annotations.jar"))))
                .processors(ServiceLoader.load(Processor.class, packaged).stream()
                        .map(ServiceLoader.Provider::get)
                        .toList())
                .compile(List.of(host))
                .requireSuccess();
        return ClassFiles.ofFolder(folder, type -> !type.endsWith("package-info"));
    }
}
