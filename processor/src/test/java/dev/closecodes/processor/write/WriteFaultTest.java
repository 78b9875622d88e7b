package dev.closecodes.processor.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.TestFiles;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A disk that fails while we write: one clear error, nothing of the set stays, and the next build is right without a
 * clean.
 */
@Tag("thorough")
@Timeout(120)
class WriteFaultTest {

    @TempDir
    private Path temporary;

    @ParameterizedTest
    @EnumSource
    void aFullDiskLeavesNothingBehind(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = FaultyBuilds.expected(temporary, compiler);
        for (long room : rooms(expected)) {
            Workspace workspace = FaultyBuilds.workspace(temporary.resolve("full" + room), FaultyBuilds.NEW);
            Outcome full = workspace
                    .disk(files -> new SmallDisk(files, room, FaultyBuilds.NO_SPACE))
                    .compile(compiler);
            FaultyBuilds.assertOneError(full, "cannot be written (IOException: No space left on device)", room);
            assertEquals(List.of(), List.copyOf(full.files().keySet()), "room for " + room);
            FaultyBuilds.assertRight(expected, workspace, compiler, room);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFullDiskInTheMiddleOfASecondBuildIsRepairedByTheThird(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = FaultyBuilds.expected(temporary, compiler);
        for (long room : rooms(expected)) {
            Path folder = temporary.resolve("second" + room);
            SortedMap<String, byte[]> old = FaultyBuilds.workspace(folder, FaultyBuilds.OLD)
                    .compile(compiler)
                    .files();
            Workspace workspace = FaultyBuilds.workspace(folder, FaultyBuilds.NEW);
            Outcome full = workspace
                    .disk(files -> new SmallDisk(files, room, FaultyBuilds.NO_SPACE))
                    .compile(compiler);
            FaultyBuilds.assertOneError(full, "No space left on device", room);
            full.files()
                    .forEach((name, bytes) ->
                            assertArrayEquals(old.get(name), bytes, name + " is neither gone nor as it was"));
            FaultyBuilds.assertRight(expected, workspace, compiler, room);
        }
    }

    /** As an IDE stops a build: with an exception that we know nothing of, out of the file that we write. */
    @ParameterizedTest
    @EnumSource
    void aBuildThatIsStoppedLeavesNothingBehind(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = FaultyBuilds.expected(temporary, compiler);
        int room = expected.get("example/CloseCodes.java").length / 2;
        Workspace workspace = FaultyBuilds.workspace(temporary.resolve("stopped"), FaultyBuilds.NEW);
        Outcome stopped = workspace
                .disk(files -> new SmallDisk(files, room, () -> {
                    throw new IllegalStateException("stopped");
                }))
                .compile(compiler);
        assertEquals(List.of("ClosecodesDefect"), stopped.ids());
        assertEquals(List.of(), stopped.foreign());
        assertEquals(List.of(), List.copyOf(stopped.files().keySet()));
        FaultyBuilds.assertRight(expected, workspace, compiler, room);
    }

    @ParameterizedTest
    @EnumSource
    void aFileWhereTheFolderShouldBeIsOneError(TestCompiler compiler) throws IOException {
        SortedMap<String, byte[]> expected = FaultyBuilds.expected(temporary, compiler);
        for (String output : List.of("generated", "classes")) {
            Path folder = temporary.resolve("blocked-" + output);
            Workspace workspace = FaultyBuilds.workspace(folder, FaultyBuilds.NEW);
            Path blocking = folder.resolve(output).resolve("example");
            TestFiles.write(blocking, new byte[0]);
            Outcome outcome = workspace.compile(compiler);
            assertOneErrorWhereNothingOpens(outcome);
            Files.delete(blocking);
            FaultyBuilds.assertRight(expected, workspace, compiler, 0);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReadOnlyFolderIsOneError(TestCompiler compiler) {
        SortedMap<String, byte[]> expected = FaultyBuilds.expected(temporary, compiler);
        for (String output : List.of("generated", "classes")) {
            Path folder = temporary.resolve("read-only-" + output);
            Workspace workspace = FaultyBuilds.workspace(folder, FaultyBuilds.NEW);
            Path readOnly = folder.resolve(output);
            assumeTrue(readOnly.toFile().setWritable(false) && !Files.isWritable(readOnly), "root writes everywhere");
            Outcome outcome = workspace.compile(compiler);
            assertOneErrorWhereNothingOpens(outcome);
            assertEquals(List.of(), List.copyOf(outcome.files().keySet()));
            assertTrue(readOnly.toFile().setWritable(true));
            FaultyBuilds.assertRight(expected, workspace, compiler, 0);
        }
    }

    /** A device takes what is written and keeps none of it. */
    @ParameterizedTest
    @EnumSource
    void aDeviceIsOneError(TestCompiler compiler) throws IOException {
        Path device = Path.of("/dev/full");
        assumeTrue(Files.isWritable(device), "no /dev/full here");
        SortedMap<String, byte[]> expected = FaultyBuilds.expected(temporary, compiler);
        for (String name : List.of("example/CloseCodes.java", "example/CloseCodeMessages.properties")) {
            Workspace workspace = FaultyBuilds.workspace(temporary.resolve(name), FaultyBuilds.NEW);
            Path link = FaultyBuilds.file(workspace, name);
            Files.createDirectories(link.getParent());
            Files.createSymbolicLink(link, device);
            Outcome outcome = workspace.compile(compiler);
            assertOneErrorWhereNothingOpens(outcome, "a pipe or a device is in its place");
            assertEquals(List.of(), List.copyOf(outcome.files().keySet()));
            FaultyBuilds.assertRight(expected, workspace, compiler, 0);
        }
    }

    /** Sizes of a disk: of each file nothing fits any more, or half of it, and of the last all but a byte. */
    private static List<Long> rooms(Map<String, byte[]> files) {
        List<Long> rooms = new ArrayList<>();
        long before = 0;
        for (String name : FaultyBuilds.inOrderOfWriting(files)) {
            int length = files.get(name).length;
            rooms.add(before + (rooms.size() % 2 == 0 ? 0 : length / 2));
            before += length;
        }
        rooms.add(before - 1);
        return rooms;
    }

    private static void assertOneErrorWhereNothingOpens(Outcome outcome) {
        assertOneErrorWhereNothingOpens(outcome, "cannot be written");
    }

    private static void assertOneErrorWhereNothingOpens(Outcome outcome, String words) {
        FaultyBuilds.assertOneErrorOfOurs(outcome, words, 0);
        // javac warns of a source that it could not open, besides.
        assertEquals(
                List.of(),
                outcome.foreign().stream()
                        .filter(message -> !message.text().startsWith("Unclosed files for the types"))
                        .toList());
    }
}
