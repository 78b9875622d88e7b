package dev.closecodes.customer.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** What is in the processor's jar, and what is not. */
class ProcessorJarTest {

    private static final String OURS = "dev/closecodes/processor/";

    private final List<String> files = files();

    @Test
    void standardRegistryIsInside() {
        assertTrue(files.contains(OURS + "registries/codes.yaml"));
    }

    @Test
    void everyClassStandsUnderOurPackage() {
        assertEquals(
                List.of(),
                files.stream()
                        .filter(file -> file.endsWith(".class") && !file.startsWith(OURS))
                        .toList());
    }

    private static List<String> files() {
        try (JarFile jar = new JarFile(PackagedJars.PROCESSOR.toFile())) {
            return jar.stream()
                    .filter(entry -> !entry.isDirectory())
                    .map(ZipEntry::getName)
                    .toList();
        } catch (IOException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
