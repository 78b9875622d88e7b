package dev.closecodes.processor.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Builds that fail while they write, and what is expected of them and of the next one. */
final class FaultyBuilds {

    static final String OLD = registry("OLD");
    static final String NEW = registry("NEW_AND_LONGER");

    static final SmallDisk.Full NO_SPACE = () -> {
        throw new IOException("No space left on device");
    };

    static String registry(String name) {
        return Registries.extending(List.of("en"), "codes:\n" + Registries.code(4001, name, List.of("en")));
    }

    static Workspace workspace(Path folder, String registry) {
        return new Workspace(folder)
                .registry("codes.yaml", registry.getBytes(StandardCharsets.UTF_8))
                .source("example/package-info.java", Workspace.PACKAGE_INFO);
    }

    /** Returns the files of a build that nothing disturbs. */
    static SortedMap<String, byte[]> expected(Path temporary, TestCompiler compiler) {
        return workspace(temporary.resolve("expected"), NEW).compile(compiler).files();
    }

    static Path file(Workspace workspace, String name) {
        return (name.endsWith(".properties") ? workspace.classFolder() : workspace.generatedFolder()).resolve(name);
    }

    /** Sources, resources, documents; each by name, but the source with the mark of all others first. */
    static List<String> inOrderOfWriting(Map<String, byte[]> files) {
        List<String> ordered = new ArrayList<>(List.of("example/CloseCodes.java"));
        for (String ending : List.of(".java", ".properties", ".html", ".md")) {
            files.keySet().stream()
                    .filter(name -> name.endsWith(ending) && !ordered.contains(name))
                    .forEach(ordered::add);
        }
        return ordered;
    }

    static void assertOneError(Outcome outcome, String words, long room) {
        assertOneErrorOfOurs(outcome, words, room);
        assertEquals(List.of(), outcome.foreign(), "room for " + room);
    }

    static void assertOneErrorOfOurs(Outcome outcome, String words, long room) {
        assertEquals(List.of("WriteFailed"), outcome.ids(), () -> "room for " + room + ": " + outcome.messages());
        assertTrue(outcome.diagnostics().contains(words), outcome::diagnostics);
    }

    static void assertRight(SortedMap<String, byte[]> expected, Workspace workspace, TestCompiler compiler, long room) {
        Outcome again = workspace.disk(files -> files).compile(compiler);
        assertTrue(again.success(), () -> "after room for " + room + ": " + again.messages());
        assertEquals(expected.keySet(), again.files().keySet());
        expected.forEach((name, bytes) -> assertArrayEquals(bytes, again.files().get(name), name));
    }

    private FaultyBuilds() {}
}
