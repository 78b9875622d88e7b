package dev.closecodes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of a failed compilation, which the next one could not write again. */
class StaleFilesTest {

    @TempDir
    private Path folder;

    @Test
    void everyTypeOfAFailedCompilationIsStale() throws IOException {
        List<String> types = Stream.of(
                        "CloseCode",
                        "CloseCodeRange",
                        "CloseCodeText",
                        "CloseCodes",
                        "CloseEvent",
                        "SendableCloseCode",
                        "SendableCloseCodeValidator")
                .toList();
        for (String type : types) {
            source(type, "@CloseCodes.Generated");
            source("Voice" + type, "@VoiceCloseCodes.Generated");
        }
        List<String> expected = Stream.concat(types.stream(), types.stream().map("Voice"::concat))
                .sorted()
                .toList();
        assertEquals(expected, stale());
    }

    @Test
    void othersStay() throws IOException {
        source("CloseCodeTest", "@CloseCodes.Generated");
        source("CloseCode", "/** A user's own. */");
        source("CloseEvent", "@CloseCodes.Generated");
        Files.createDirectories(folder.resolve("classes/example"));
        Files.createFile(folder.resolve("classes/example/CloseEvent.class"));
        assertEquals(List.of(), stale());
    }

    @Test
    void sourceInLatinAndFolderThatIsALinkAreNoObstacle() throws IOException {
        source("CloseCode", "@CloseCodes.Generated");
        Files.write(folder.resolve("sources/example/CloseEvent.java"), new byte[] {'/', '/', (byte) 0xE9});
        Files.move(folder.resolve("sources"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("sources"), folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("elsewhere/loop"), folder.resolve("elsewhere"));
        assertEquals(List.of("CloseCode"), stale());
    }

    @Test
    void foldersThatAreEmptyGoUpToTheRoot() throws IOException {
        source("CloseCode", "@CloseCodes.Generated");
        Path root = folder.resolve("sources");
        Path file = root.resolve("example/CloseCode.java");
        FileTree.deleteEmptyFolders(file, root);
        assertEquals(true, Files.exists(file));
        Files.delete(file);
        FileTree.deleteEmptyFolders(file, root);
        assertEquals(List.of(false, true), List.of(Files.exists(file.getParent()), Files.exists(root)));
    }

    private void source(String type, String annotation) throws IOException {
        Path file = folder.resolve("sources/example").resolve(type + ".java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "package example;\n\n" + annotation + "\nclass " + type + " {}\n");
    }

    private List<String> stale() throws IOException {
        Compilation compilation = new Compilation(
                new ClassFolder(folder.resolve("classes")),
                folder.resolve("sources"),
                List.of(),
                List.of(),
                null,
                List.of());
        return StaleFiles.ofFailure(compilation).stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .sorted()
                .toList();
    }
}
