package dev.closecodes.processor.write;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.SourceTree;
import dev.closecodes.support.TestFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compilers without {@code -d}. Each in a process of its own, since what has no folder goes into the one that the process was
 * started in.
 */
@Tag("thorough")
class WithoutClassFolderTest {

    private static final Path JDK = Path.of(System.getProperty("java.home"), "bin");
    private static final String CLASS_PATH = System.getProperty("java.class.path");
    private static final String PACKAGE_JSON = "{\"name\": \"mine\"}\n";

    @TempDir
    Path folder;

    @BeforeEach
    void writeHosts() {
        write("src/com/acme/chat/package-info.java", """
            @dev.closecodes.CloseCodeRegistry(interop = "JAVASCRIPT")
            package com.acme.chat;
            """);
        write("src/com/acme/voice/package-info.java", """
            @dev.closecodes.CloseCodeRegistry
            package com.acme.voice;
            """);
        write("package.json", PACKAGE_JSON);
    }

    /** javac would put every resource into the working folder, under the last part of its name. */
    @Test
    void javacPutsResourcesBesideTheGeneratedClasses() throws Exception {
        Run run = run(JDK.resolve("javac").toString(), "--processor-path", CLASS_PATH);

        assertEquals("", run.output());
        for (String name : List.of(
                "com/acme/chat/CloseCode.class",
                "com/acme/chat/CloseCodeMessages_de.properties",
                "com/acme/voice/CloseCode.class",
                "com/acme/voice/CloseCodeMessages_de.properties",
                "META-INF/resources/close-codes/com.acme.chat/package.json")) {
            assertTrue(Files.exists(folder.resolve(name)), name);
        }
        assertEquals(PACKAGE_JSON, Files.readString(folder.resolve("package.json")));
        assertOnlyFoldersAreNew();
    }

    @Test
    void theEclipseCompilerIsToldWhatItCannotWrite() throws Exception {
        for (List<String> option : List.of(List.<String>of(), List.of("-d", "none"))) {
            List<String> command = new ArrayList<>(List.of(
                    JDK.resolve("java").toString(),
                    "-cp",
                    CLASS_PATH,
                    "org.eclipse.jdt.internal.compiler.batch.Main",
                    "-17",
                    "-processorpath",
                    CLASS_PATH));
            command.addAll(option);
            Run run = run(command.toArray(String[]::new));

            assertEquals(0, run.exitCode(), run.output());
            assertTrue(run.output().contains("CloseCodeMessages_de.properties"), run.output());
            assertTrue(run.output().contains("not written, since the compiler has no folder for them"), run.output());
            assertFalse(run.output().contains("ClosecodesDefect"), run.output());
            assertEquals(PACKAGE_JSON, Files.readString(folder.resolve("package.json")));
        }
    }

    private void assertOnlyFoldersAreNew() throws IOException {
        try (var children = Files.list(folder)) {
            assertEquals(
                    List.of("META-INF", "com", "output.txt", "package.json", "src"),
                    children.map(child -> child.getFileName().toString())
                            .sorted()
                            .toList());
        }
    }

    private record Run(int exitCode, String output) {}

    private Run run(String... compiler) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(compiler));
        command.addAll(List.of(
                "-cp",
                SourceTree.annotations().toString(),
                "src/com/acme/chat/package-info.java",
                "src/com/acme/voice/package-info.java"));
        Path output = folder.resolve("output.txt");
        int exitCode = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        return new Run(exitCode, Files.readString(output));
    }

    private void write(String name, String content) {
        TestFiles.write(folder.resolve(name), content.getBytes(StandardCharsets.UTF_8));
    }
}
