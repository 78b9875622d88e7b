package dev.closecodes.processor.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.CasesWithoutCompilerTest;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.TestFiles;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every folder below cases/, on javac and on the Eclipse compiler: what a wrong registry is told, and what a right one
 * becomes, file by file.
 *
 * <p>After a change that is meant, {@code mvn verify -pl processor -am -Dtest=CasesTest -Dupdate.cases=true
 * -Dsurefire.failIfNoSpecifiedTests=false} rewrites the goldens and deletes those that are no longer produced. Read the
 * diff: the switch accepts whatever it gets. CI never sets it. A golden that says {@value #HELD_ELSEWHERE} stays so.
 */
public class CasesTest {

    private static final boolean UPDATE = Boolean.getBoolean("update.cases");

    // For the thousands of times that PIT asks: without what a compiler makes of the output, and without the cases of
    // CasesWithoutCompilerTest.
    private static final boolean ONLY_PROCESSED = Boolean.getBoolean("only.processed.cases");
    private static final String DIAGNOSTICS = "diagnostics.txt";

    /** A golden of a file that has to be there, and whose content other cases hold. */
    private static final String HELD_ELSEWHERE = "(other cases hold what is in this file)\n";

    private static final String HASH = "(REGISTRY_HASH = |\"hash\": )(['\"])[0-9a-f]{64}['\"]";

    // javac's own word for an option that ours reports too.
    private static final String UNKNOWN_OPTION = "The following options were not recognized";

    @TempDir
    private Path temporary;

    @TestFactory
    Stream<DynamicTest> bad() {
        return tests("bad", (folder, outcome) -> {
            assertFalse(outcome.ids().isEmpty(), "a bad case is told something");
            assertTrue(
                    outcome.foreign().stream()
                            .allMatch(message -> message.text().startsWith(UNKNOWN_OPTION)),
                    () -> "the compiler has words of its own: " + outcome.foreign());
            assertEquals(!outcome.hasErrors(), outcome.success());
            if (outcome.hasErrors()) {
                assertEquals(List.of(), List.copyOf(outcome.files().keySet()), "an error writes nothing at all");
            }
            return new TreeMap<>(Map.of(DIAGNOSTICS, outcome.diagnostics()));
        });
    }

    @TestFactory
    Stream<DynamicTest> good() {
        return tests("good", (folder, outcome) -> {
            assertEquals(List.of(), outcome.foreign(), "generated code compiles without a warning");
            assertTrue(outcome.success(), outcome::diagnostics);
            SortedMap<String, String> goldens = new TreeMap<>();
            outcome.files().forEach((name, bytes) -> {
                String content = new String(bytes, StandardCharsets.UTF_8);
                goldens.put(name, content.replaceAll(HASH, "$1$2…$2"));
            });
            goldens.put(DIAGNOSTICS, outcome.diagnostics());
            return goldens;
        });
    }

    private interface Judge {

        /** Asserts what holds for every case of a kind, and makes the goldens of this one. */
        SortedMap<String, String> goldens(CaseFolder folder, Outcome outcome);
    }

    private Stream<DynamicTest> tests(String kind, Judge judge) {
        return CaseFolder.all(kind).stream()
                .filter(folder -> !ONLY_PROCESSED || !CasesWithoutCompilerTest.needNoCompiler(folder))
                .flatMap(folder -> compilers()
                        .map(compiler -> DynamicTest.dynamicTest(folder.name() + ", " + compiler, () -> {
                            Path workingFolder = Files.createTempDirectory(temporary, folder.name());
                            Workspace workspace = folder.open(workingFolder);
                            if (ONLY_PROCESSED) {
                                workspace.argument("-proc:only");
                            }
                            Outcome outcome = workspace.compile(compiler);
                            SortedMap<String, String> goldens = judge.goldens(folder, outcome);
                            SortedMap<String, String> expected = read(folder.expected());
                            goldens.replaceAll((name, content) ->
                                    HELD_ELSEWHERE.equals(expected.get(name)) ? HELD_ELSEWHERE : content);
                            if (UPDATE && compiler == TestCompiler.JAVAC) {
                                update(folder.expected(), goldens);
                            }
                            assertEquals(joined(read(folder.expected())), joined(goldens));
                        })));
    }

    private static Stream<TestCompiler> compilers() {
        return ONLY_PROCESSED ? Stream.of(TestCompiler.JAVAC) : Stream.of(TestCompiler.values());
    }

    /** All files as one text, since an assertion shows where two texts differ. */
    private static String joined(SortedMap<String, String> files) {
        StringBuilder all = new StringBuilder();
        files.forEach((name, content) -> all.append("======== ")
                .append(name)
                .append('\n')
                .append(content)
                .append('\n'));
        return all.toString();
    }

    private static SortedMap<String, String> read(Path expected) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        if (Files.isDirectory(expected)) {
            for (Path file : TestFiles.below(expected)) {
                files.put(
                        expected.relativize(file).toString().replace('\\', '/'),
                        Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private static void update(Path expected, SortedMap<String, String> goldens) throws IOException {
        if (Files.isDirectory(expected)) {
            TestFiles.below(expected).forEach(CasesTest::delete);
        }
        goldens.forEach(
                (name, content) -> TestFiles.write(expected.resolve(name), content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
