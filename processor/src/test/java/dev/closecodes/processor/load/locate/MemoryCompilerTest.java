package dev.closecodes.processor.load.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.Compiled;
import dev.closecodes.support.CompilerRun;
import dev.closecodes.support.MemoryFiles;
import dev.closecodes.support.Processors;
import dev.closecodes.support.SourceTree;
import dev.closecodes.support.TestFiles;
import dev.closecodes.support.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compilers whose resources are in memory, as those of test frameworks and of JShell: what they lack is "not here". */
class MemoryCompilerTest {

    private static final String REGISTRY = Registries.extending(List.of("en"), "");

    @TempDir
    private Path folder;

    /** How a file manager answers for a resource of an output. */
    private enum Habit {
        ONLY_WRITES,
        HAS_NO_URI,
        HOLDS_EMPTY_FILES,
        RETURNS_NULL,
        THROWS
    }

    @ParameterizedTest
    @EnumSource
    void generatesTypesAndLeavesNothingElse(Habit habit) {
        TestFiles.write(folder.resolve("codes.yaml"), REGISTRY.getBytes(StandardCharsets.UTF_8));
        Memory memory = new Memory(habit);
        Compiled compiled = compile(memory);
        assertTrue(compiled.succeeded(), () -> compiled.messages().toString());
        assertTrue(Files.exists(folder.resolve("out/example/CloseCode.class")));
        boolean writes = habit != Habit.RETURNS_NULL && habit != Habit.THROWS;
        assertEquals(!writes, compiled.messages().stream().anyMatch(message -> message.contains("[WriteFailed]")));
        assertEquals(writes, memory.files.containsKey("example/CloseCodeMessages.properties"));
        memory.files.forEach((name, file) -> assertTrue(file.content.length > 0, name + " is empty"));
    }

    @ParameterizedTest
    @EnumSource
    void takesNoAnswerForARegistry(Habit habit) {
        Compiled compiled = compile(new Memory(habit));
        assertTrue(
                compiled.messages().stream().anyMatch(message -> message.contains("[RegistryNotFound]")),
                () -> compiled.messages().toString());
        assertEquals(1, compiled.messages().size());
    }

    private Compiled compile(Memory memory) {
        Path out = folder.resolve("out");
        TestFiles.createFolders(out);
        StandardJavaFileManager platform =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null);
        return CompilerRun.javac()
                .options(List.of(
                        "-d", out.toString(), "-cp", SourceTree.annotations().toString()))
                .options(List.of("-Aclosecodes.path=" + folder))
                .processors(Processors.ours())
                .compile(
                        memory.over(platform),
                        List.of(MemoryFiles.source("example/package-info.java", Workspace.PACKAGE_INFO)));
    }

    private static final class Memory {

        private final Map<String, Resource> files = new TreeMap<>();
        private final Habit habit;

        Memory(Habit habit) {
            this.habit = habit;
        }

        JavaFileManager over(JavaFileManager platform) {
            return new ForwardingJavaFileManager<>(platform) {
                @Override
                public FileObject getFileForOutput(
                        Location location, String packageName, String name, FileObject sibling) {
                    if (habit == Habit.THROWS) {
                        throw new UnsupportedOperationException("no resources");
                    }
                    String path = packageName.isEmpty() ? name : packageName.replace('.', '/') + "/" + name;
                    return habit == Habit.RETURNS_NULL
                            ? null
                            : files.computeIfAbsent(path, absent -> new Resource(absent, habit));
                }

                @Override
                public boolean isSameFile(FileObject one, FileObject other) {
                    return one == other;
                }
            };
        }
    }

    private static final class Resource extends SimpleJavaFileObject {

        private final Habit habit;
        private byte[] content = {};

        Resource(String path, Habit habit) {
            super(URI.create("memory:///" + path), Kind.OTHER);
            this.habit = habit;
        }

        @Override
        public URI toUri() {
            return habit == Habit.HAS_NO_URI ? null : super.toUri();
        }

        @Override
        public InputStream openInputStream() {
            if (habit == Habit.ONLY_WRITES) {
                throw new UnsupportedOperationException();
            }
            return new ByteArrayInputStream(content);
        }

        @Override
        public OutputStream openOutputStream() {
            return new ByteArrayOutputStream() {
                @Override
                public void close() {
                    content = toByteArray();
                }
            };
        }
    }
}
