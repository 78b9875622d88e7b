package dev.closecodes.processor.load.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A registry and its parent that come and go while they are read, as when an editor saves: right, or one clear error. */
class VanishingFileTest {

    private static final int COMPILATIONS = 30;
    private static final Set<String> ERRORS = Set.of("RegistryNotFound", "RegistryUnreadable");
    private static final byte[] PARENT = bytes(Registries.extending(List.of("en"), ""));
    private static final byte[] CHILD = bytes(
            "schema: 1\nextends: house.yaml\nlanguages: [en]\ncodes:\n" + Registries.code(4001, "ONE", List.of("en")));

    @TempDir
    private Path temporary;

    @Test
    @Timeout(120)
    void isFoundOrReported() throws Exception {
        Path registries = new Workspace(temporary.resolve("0")).registryFolder();
        AtomicBoolean over = new AtomicBoolean();
        Thread editor = new Thread(() -> comeAndGo(registries, over));
        editor.start();
        Set<String> seen = new TreeSet<>();
        try {
            for (int i = 0; i < COMPILATIONS; i++) {
                Workspace workspace = new Workspace(temporary.resolve(String.valueOf(i)))
                        .option("closecodes.path", registries.toString())
                        .source("example/package-info.java", Workspace.PACKAGE_INFO);
                Outcome outcome = workspace.compile(TestCompiler.JAVAC);
                if (outcome.success()) {
                    assertEquals(List.of(), outcome.ids(), outcome::diagnostics);
                    seen.add("success");
                } else {
                    assertEquals(1, outcome.ids().size(), outcome::diagnostics);
                    assertTrue(ERRORS.containsAll(outcome.ids()), outcome::diagnostics);
                    assertEquals(List.of(), List.copyOf(outcome.files().keySet()));
                    seen.addAll(outcome.ids());
                }
            }
        } finally {
            over.set(true);
            editor.join();
        }
        assertTrue(seen.contains("success") && seen.size() > 1, () -> "nothing vanished, or everything: " + seen);
    }

    // Never half a file: that would be a wrong registry, which is another test's.
    private static void comeAndGo(Path folder, AtomicBoolean over) {
        try {
            for (int turn = 0; !over.get(); turn++) {
                for (String name : List.of("codes.yaml", "house.yaml")) {
                    Path saved = Files.write(folder.resolve(name + "~"), name.startsWith("house") ? PARENT : CHILD);
                    Files.move(saved, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
                }
                Thread.sleep(turn % 7);
                Files.delete(folder.resolve(turn % 2 == 0 ? "codes.yaml" : "house.yaml"));
                Thread.sleep(turn % 3);
            }
        } catch (IOException | InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
