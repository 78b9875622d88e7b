package dev.closecodes.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every two registries: what is taken out breaks, what is added never does. */
class DiffPropertiesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void takingOutBreaksAndAddingDoesNot(long seed) throws IOException {
        RegistryDraft draft = RegistryDraft.random(new Random(seed));
        String more = write("more.yaml", draft);
        assertEquals("version step: none\n", CommandRun.of("diff", more, more).out());
        assertTrue(draft.removals().size() > 8);
        for (RegistryDraft removal : draft.removals()) {
            String less = write("less.yaml", removal);

            String out = CommandRun.of("diff", more, less).out();
            String back = CommandRun.of("diff", less, more).out();

            assertTrue(out.endsWith("version step: major\n"), () -> out + removal.yaml());
            assertTrue(back.endsWith("version step: minor\n"), () -> back + removal.yaml());
        }
    }

    private String write(String name, RegistryDraft draft) throws IOException {
        return Files.writeString(folder.resolve(name), draft.yaml()).toString();
    }
}
