package dev.closecodes.processor.load.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplayPathTest {

    private static final Path START = Path.of("").toAbsolutePath();

    @Test
    void whatLiesBelowTheStartIsRelativeToIt() {
        assertEquals(Path.of("src", "codes.yaml").toString(), DisplayPath.of(START.resolve("src/../src/codes.yaml")));
    }

    @Test
    void whatLiesElsewhereIsAbsolute() {
        assertEquals(START.toString(), DisplayPath.of(START));
        Path beside = START.resolveSibling("beside.yaml");
        assertEquals(beside.toString(), DisplayPath.of(beside));
    }

    @Test
    void aUriIsAFileOrNothing() {
        Path file = START.resolve("codes.yaml");
        assertEquals(file, DisplayPath.file(file.toUri()));
        assertEquals(Path.of("codes.yaml"), DisplayPath.file(URI.create("codes.yaml")));
        assertNull(DisplayPath.file(URI.create("jar:file:/a.jar!/codes.yaml")));
        assertNull(DisplayPath.file(URI.create("mem:///codes.yaml")));
        assertNull(DisplayPath.file(URI.create("file:codes.yaml")));
    }

    @Test
    void aFileIsTheSameWhateverTheWayToItIs(@TempDir Path folder) throws Exception {
        Path file = Files.createFile(folder.resolve("codes.yaml"));
        Path way = Files.createDirectory(folder.resolve("folder")).resolve("../codes.yaml");
        assertEquals(DisplayPath.identity(file), DisplayPath.identity(way));
        Path absent = folder.resolve("absent.yaml");
        assertEquals(absent.toUri().toString(), DisplayPath.identity(folder.resolve("./absent.yaml")));
    }
}
