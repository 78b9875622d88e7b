package dev.closecodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.closecodes.support.TestFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All files get to their places, or none does. */
class OutputFolderTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path staging;

    @Test
    void whatWasMovedIsTakenBackWhenAnotherCannotBe() throws IOException {
        Files.createDirectories(folder.resolve("taken/by/somebody"));
        Files.writeString(folder.resolve("replaced"), "old");
        Map<Path, Path> moves = new LinkedHashMap<>();
        for (String name : List.of("replaced", "new", "taken", "later")) {
            moves.put(Files.writeString(staging.resolve(name), "new"), folder.resolve(name));
        }

        assertThrows(IOException.class, () -> OutputFolder.move(moves));

        assertEquals("old", Files.readString(folder.resolve("replaced")));
        assertEquals(List.of(folder.resolve("replaced")), TestFiles.below(folder));
    }
}
