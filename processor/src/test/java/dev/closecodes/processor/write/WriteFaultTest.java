package dev.closecodes.processor.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.TestFiles;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A disk that fails while we write: one clear error, nothing of the set stays, and the next build is right without a
 * clean.
 */
@Timeout(120)
class WriteFaultTest {

    private static final String OLD = registry("OLD");
    private static final String NEW = registry("NEW_AND_LONGER");

    @TempDir
    private Path temporary;

    private static String registry(String name) {
        return Registries.extending(List.of("en"), "codes:\n" + Registries.code(4001, name, List.of("en")));
    }

    private static Workspace workspace(Path folder, String registry) {
        return new Workspace(folder)
                .registry("codes.yaml", registry.getBytes(StandardCharsets.UTF_8))
                .source("example/package-info.java", Workspace.PACKAGE_INFO);
    }

    private SortedMap<String, byte[]> expected(TestCompiler compiler) {
        return workspace(temporary.resolve("expected"), NEW).compile(compiler).files();
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskLeavesNothingBehind(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = expected(compiler);
        for (long room : rooms(expected)) {
            Workspace workspace = workspace(temporary.resolve("full" + room), NEW);
            Outcome full = workspace
                    .disk(files -> new SmallDisk(files, room, WriteFaultTest::noSpace))
                    .compile(compiler);
            assertOneError(full, "cannot be written (IOException: No space left on device)", room);
            assertEquals(List.of(), List.copyOf(full.files().keySet()), "room for " + room);
            assertRight(expected, workspace, compiler, room);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskInTheMiddleOfASecondBuildIsRepairedByTheThird(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = expected(compiler);
        for (long room : rooms(expected)) {
            Path folder = temporary.resolve("second" + room);
            SortedMap<String, byte[]> old =
                    workspace(folder, OLD).compile(compiler).files();
            Workspace workspace = workspace(folder, NEW);
            Outcome full = workspace
                    .disk(files -> new SmallDisk(files, room, WriteFaultTest::noSpace))
                    .compile(compiler);
            assertOneError(full, "No space left on device", room);
            full.files()
                    .forEach((name, bytes) ->
                            assertArrayEquals(old.get(name), bytes, name + " is neither gone nor as it was"));
            assertRight(expected, workspace, compiler, room);
        }
    }

    /** As an IDE stops a build: with an exception that we know nothing of, out of the file that we write. */
    @ParameterizedTest
    @EnumSource
    void aBuildThatIsStoppedLeavesNothingBehind(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = expected(compiler);
        int page = expected.get("example/close-codes.html").length;
        int room = page + expected.get("example/CloseCodes.java").length / 2;
        Workspace workspace = workspace(temporary.resolve("stopped"), NEW);
        Outcome stopped = workspace
                .disk(files -> new SmallDisk(files, room, () -> {
                    throw new IllegalStateException("stopped");
                }))
                .compile(compiler);
        assertEquals(List.of("ClosecodesDefect"), stopped.ids());
        assertEquals(List.of(), stopped.foreign());
        assertEquals(List.of(), List.copyOf(stopped.files().keySet()));
        assertRight(expected, workspace, compiler, room);
    }

    /** What a killed process leaves: some files whole, one in part, the others of the last build or not there. */
    @ParameterizedTest
    @EnumSource
    void aKilledBuildIsRepairedByTheNext(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = expected(compiler);
        List<String> names = inOrderOfWriting(expected);
        for (int killed = 0; killed < names.size(); killed++) {
            Path folder = temporary.resolve("killed" + killed);
            if (killed % 2 == 1) {
                workspace(folder, OLD).compile(compiler);
            }
            Workspace workspace = workspace(folder, NEW);
            for (String name : names.subList(0, killed + 1)) {
                byte[] bytes = expected.get(name);
                int length = name.equals(names.get(killed)) ? bytes.length / 2 : bytes.length;
                TestFiles.write(place(workspace, name), Arrays.copyOf(bytes, length));
            }
            assertRight(expected, workspace, compiler, killed);
        }
    }

    /** As Maven has it: the generated sources of the last build are on the source path, and the compiler looks at them. */
    @Test
    void aKilledBuildIsRepairedWhereOldSourcesAreOnTheSourcePath() {
        SortedMap<String, byte[]> expected = expected(TestCompiler.JAVAC);
        List<String> names = inOrderOfWriting(expected);
        for (int whole = 1; whole <= names.size(); whole++) {
            Workspace workspace = workspace(temporary.resolve("source-path" + whole), NEW)
                    .sourcePath("src")
                    .sourcePath("generated");
            for (String name : names.subList(0, whole)) {
                TestFiles.write(place(workspace, name), expected.get(name));
            }
            assertRight(expected, workspace, TestCompiler.JAVAC, whole);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileWhereTheFolderShouldBeIsOneError(TestCompiler compiler) throws IOException {
        SortedMap<String, byte[]> expected = expected(compiler);
        for (String output : List.of("generated", "classes")) {
            Path folder = temporary.resolve("blocked-" + output);
            Workspace workspace = workspace(folder, NEW);
            Path blocking = folder.resolve(output).resolve("example");
            TestFiles.write(blocking, new byte[0]);
            Outcome outcome = workspace.compile(compiler);
            assertOneErrorWhereNothingOpens(outcome);
            Files.delete(blocking);
            assertRight(expected, workspace, compiler, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadOnlyFolderIsOneError(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = expected(compiler);
        for (String output : List.of("generated", "classes")) {
            Path folder = temporary.resolve("read-only-" + output);
            Workspace workspace = workspace(folder, NEW);
            Path readOnly = folder.resolve(output);
            assumeTrue(readOnly.toFile().setWritable(false) && !Files.isWritable(readOnly), "root writes everywhere");
            Outcome outcome = workspace.compile(compiler);
            assertOneErrorWhereNothingOpens(outcome);
            assertEquals(List.of(), List.copyOf(outcome.files().keySet()));
            assertTrue(readOnly.toFile().setWritable(true));
            assertRight(expected, workspace, compiler, 0);
        }
    }

    /** The kernel's own full disk, where there is one. */
    @ParameterizedTest
    @EnumSource
    void theFullDeviceIsOneError(TestCompiler compiler) throws IOException {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.isWritable(device), "no /dev/full here");
        SortedMap<String, byte[]> expected = expected(compiler);
        for (String name : List.of("example/CloseCodes.java", "example/CloseCodeMessages.properties")) {
            Workspace workspace = workspace(temporary.resolve(name), NEW);
            Path link = place(workspace, name);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, device);
            Outcome outcome = workspace.compile(compiler);
            assertOneError(outcome, "No space left on device", 0);
            assertEquals(List.of(), List.copyOf(outcome.files().keySet()));
            assertRight(expected, workspace, compiler, 0);
        }
    }

    private static void noSpace() throws IOException {
        throw new IOException("No space left on device");
    }

    private static Path place(Workspace workspace, String name) {
        return (name.endsWith(".properties") ? workspace.classFolder() : workspace.generatedFolder()).resolve(name);
    }

    /** Sizes of a disk: of each file nothing fits any more, or half of it, and of the last all but a byte. */
    private static List<Long> rooms(Map<String, byte[]> files) {
        List<Long> rooms = new ArrayList<>();
        long before = 0;
        for (String name : inOrderOfWriting(files)) {
            int length = files.get(name).length;
            rooms.add(before + (rooms.size() % 2 == 0 ? 0 : length / 2));
            before += length;
        }
        rooms.add(before - 1);
        return rooms;
    }

    /** The page, sources, resources, Markdown; each by name, but the source with the mark of all others first. */
    private static List<String> inOrderOfWriting(Map<String, byte[]> files) {
        List<String> ordered = new ArrayList<>(List.of("example/close-codes.html", "example/CloseCodes.java"));
        for (String ending : List.of(".java", ".properties", ".md")) {
            files.keySet().stream()
                    .filter(name -> name.endsWith(ending) && !ordered.contains(name))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    private static void assertOneError(Outcome outcome, String words, long room) {
        assertOneErrorOfOurs(outcome, words, room);
        assertEquals(List.of(), outcome.foreign(), "room for " + room);
    }

    private static void assertOneErrorWhereNothingOpens(Outcome outcome) {
        assertOneErrorOfOurs(outcome, "cannot be written", 0);
        // javac warns of a source that it could not open, besides.
        assertEquals(
                List.of(),
                outcome.foreign().stream()
                        .filter(message -> !message.text().startsWith("Unclosed files for the types"))
                        .toList());
    }

    private static void assertOneErrorOfOurs(Outcome outcome, String words, long room) {
        assertEquals(List.of("WriteFailed"), outcome.ids(), () -> "room for " + room + ": " + outcome.messages());
        assertTrue(outcome.diagnostics().contains(words), outcome::diagnostics);
    }

    private static void assertRight(
            SortedMap<String, byte[]> expected, Workspace workspace, TestCompiler compiler, long room) {
        Outcome again = workspace.disk(files -> files).compile(compiler);
        assertTrue(again.success(), () -> "after room for " + room + ": " + again.messages());
        assertEquals(expected.keySet(), again.files().keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, again.files().get(name), name));
    }
}
