package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The Java files of all modules, as somebody meets them who looks for a type by its name. */
class SourceFilesTest {

    // Built, other people's, what a test compiles, examples to copy, and the signatures of generated types.
    private static final Set<String> NOT_OURS =
            Set.of("target", "node_modules", ".git", "resources", "examples", "signatures");

    private static final int MOST_LINES = 200;

    @Test
    void noTwoTypesHaveOneName() throws IOException {
        Map<String, List<Path>> byName = new TreeMap<>();
        for (Path file : sources()) {
            byName.computeIfAbsent(file.getFileName().toString(), name -> new ArrayList<>())
                    .add(file);
        }
        byName.keySet().removeAll(List.of("package-info.java", "module-info.java"));
        byName.values().removeIf(files -> files.size() == 1);
        assertEquals(Map.of(), byName);
    }

    @Test
    void filesAreShort() throws IOException {
        for (Path file : sources()) {
            int lines = Files.readAllLines(file).size();
            assertTrue(lines <= MOST_LINES, file + " has " + lines + " lines, and " + MOST_LINES + " are enough");
        }
    }

    private static List<Path> sources() throws IOException {
        List<Path> sources = new ArrayList<>();
        Files.walkFileTree(Documents.ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return NOT_OURS.contains(folder.getFileName().toString())
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (file.toString().endsWith(".java")) {
                    sources.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return sources;
    }
}
