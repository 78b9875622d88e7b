package dev.closecodes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Registries of which only the copy is left. */
class CurrentRegistriesTest {

    private static final CompiledHost HOST = new CompiledHost("com.acme", "codes.yaml", "", "0");
    private static final String REGISTRY = "schema: 1\nextends: house.yaml\nlanguages: [en]\n";
    private static final String HOUSE = "schema: 1\nextends: standard\nlanguages: [en]\n";

    @TempDir
    private Path folder;

    @Test
    void copyOfADeletedRegistryOrParentIsTold() throws IOException {
        for (String root : List.of("sources", "classes")) {
            write(root + "/com/acme/codes.yaml", REGISTRY);
            write(root + "/com/acme/house.yaml", HOUSE);
        }
        Path sources = folder.resolve("sources");
        Path resources = folder.resolve("resources");
        assertEquals(false, isOnlyCopied(sources, List.of()));

        Files.delete(folder.resolve("sources/com/acme/house.yaml"));
        assertEquals(true, isOnlyCopied(sources, List.of()));
        assertEquals(false, isOnlyCopied(sources, null));
        write("resources/house.yaml", HOUSE);
        assertEquals(false, isOnlyCopied(sources, List.of(resources)));

        Files.delete(folder.resolve("sources/com/acme/codes.yaml"));
        assertEquals(true, isOnlyCopied(sources, List.of(resources)));
        Files.delete(folder.resolve("classes/com/acme/codes.yaml"));
        assertEquals(false, isOnlyCopied(sources, List.of(resources)));
    }

    private boolean isOnlyCopied(Path sources, @Nullable List<Path> resources) throws IOException {
        Path classes = folder.resolve("classes");
        return new CurrentRegistries(new Compilation(
                        new ClassFolder(classes),
                        folder.resolve("generated"),
                        List.of(),
                        List.of(sources, classes),
                        resources,
                        List.of()))
                .isOnlyCopied(HOST);
    }

    private void write(String path, String text) throws IOException {
        Files.createDirectories(folder.resolve(path).getParent());
        Files.writeString(folder.resolve(path), text);
    }
}
