package dev.closecodes.processor.load.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that have no end, or that wait for somebody: one error where they are asked for, none where they are only compared. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileFileTest {

    private static final byte[] REGISTRY =
            Registries.extending(List.of("en"), "").getBytes(StandardCharsets.UTF_8);
    private static final long THREE_GIGABYTES = 3L << 30;

    @TempDir
    private Path folder;

    /** Puts a file at a path. */
    private interface Maker {
        void make(Path path) throws Exception;
    }

    private Outcome asked(Maker maker) throws Exception {
        Workspace workspace = workspace();
        maker.make(workspace.registryFolder().resolve("codes.yaml"));
        return workspace.compile(TestCompiler.JAVAC);
    }

    private void assertPassedOver(Maker maker) throws Exception {
        Path library = Files.createTempDirectory(folder, "library");
        maker.make(library.resolve("codes.yaml"));
        Outcome outcome =
                workspace().registry("codes.yaml", REGISTRY).classPath(library).compile(TestCompiler.JAVAC);
        assertTrue(outcome.success(), outcome::diagnostics);
    }

    @Test
    void pipeIsNotWaitedFor() throws Exception {
        Outcome outcome = asked(HostileFileTest::pipe);
        assertEquals(List.of("RegistryUnreadable"), outcome.ids());
        assertTrue(outcome.diagnostics().contains("codes.yaml is a pipe or a device"), outcome::diagnostics);
        assertPassedOver(HostileFileTest::pipe);
    }

    @Test
    void deviceIsNotRead() throws Exception {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "no /dev/zero here");
        Maker link = path -> Files.createSymbolicLink(path, Path.of("/dev/zero"));
        assertEquals(List.of("RegistryUnreadable"), asked(link).ids());
        assertPassedOver(link);
    }

    @Test
    void fileLargerThanAnArrayIsTooLarge() throws Exception {
        assertEquals(
                List.of("RegistryTooLarge"), asked(HostileFileTest::sparseFile).ids());
        assertPassedOver(HostileFileTest::sparseFile);
    }

    @Test
    void fileThatGrowsInItsJarIsTooLarge() throws Exception {
        Path jar = folder.resolve("library.jar");
        inflating(jar);
        assertEquals(
                List.of("RegistryOnClassPath", "RegistryTooLarge"),
                workspace().classPath(jar).compile(TestCompiler.JAVAC).ids());
        Workspace beside = workspace().registry("codes.yaml", REGISTRY).classPath(jar);
        assertEquals(
                List.of("RegistryDiffers"), beside.compile(TestCompiler.JAVAC).ids());
    }

    @Test
    void pipeWhereAFileIsToBeWrittenIsOneError() throws Exception {
        for (String name : List.of("close-codes.html", "CloseCodes.java")) {
            Workspace workspace = workspace().registry("codes.yaml", REGISTRY);
            Path pipe = workspace.generatedFolder().resolve("example").resolve(name);
            Files.createDirectories(pipe.getParent());
            pipe(pipe);
            Outcome outcome = workspace.compile(TestCompiler.JAVAC);
            assertEquals(List.of("WriteFailed"), outcome.ids(), outcome::diagnostics);
            assertTrue(outcome.diagnostics().contains("a pipe or a device is in its place"), outcome::diagnostics);
        }
    }

    private Workspace workspace() throws IOException {
        return new Workspace(Files.createTempDirectory(folder, "hostile"))
                .source("example/package-info.java", Workspace.PACKAGE_INFO);
    }

    private static void pipe(Path path) throws IOException, InterruptedException {
        try {
            assertEquals(
                    0, new ProcessBuilder("mkfifo", path.toString()).start().waitFor());
        } catch (IOException exception) {
            assumeTrue(false, "no mkfifo here");
        }
    }

    private static void sparseFile(Path path) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(THREE_GIGABYTES);
        }
    }

    /** A jar of some hundred kilobytes that holds a file of 400 MB. */
    private static void inflating(Path jar) throws IOException {
        byte[] comments = "# x\n".repeat(1 << 18).getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("codes.yaml"));
            for (int i = 0; i < 400; i++) {
                zip.write(comments);
            }
        }
    }
}
