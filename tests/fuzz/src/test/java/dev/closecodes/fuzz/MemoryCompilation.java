package dev.closecodes.fuzz;

import dev.closecodes.support.Compiled;
import dev.closecodes.support.CompilerRun;
import dev.closecodes.support.MemoryFiles;
import dev.closecodes.support.Processors;
import dev.closecodes.support.SourceTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * What javac made in memory.
 *
 * @param succeeded whether it was content
 * @param messages everything that it said, with the kind before it
 * @param files what was written, by path
 */
record MemoryCompilation(boolean succeeded, List<String> messages, Map<String, byte[]> files) {

    static final String PACKAGE = "example";

    private static final String HOST =
            "/** Codes. */\n@dev.closecodes.CloseCodeRegistry(\"codes.yaml\")\npackage example;\n";
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    // Opened once, since it reads the whole platform; one compilation runs at a time.
    private static final StandardJavaFileManager PLATFORM = platform();

    /** Compiles a host with the processor; the registries by their names, codes.yaml is the host's. */
    static MemoryCompilation ofRegistries(Map<String, byte[]> registries) {
        return compile(registries, List.of(MemoryFiles.source("example/package-info.java", HOST)), Processors.ours());
    }

    /** Compiles sources, by their paths, without a processor. */
    static MemoryCompilation ofSources(Map<String, String> sources) {
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, code) -> units.add(MemoryFiles.source(path, code)));
        return compile(Map.of(), units, List.of());
    }

    private static MemoryCompilation compile(
            Map<String, byte[]> registries, List<JavaFileObject> units, List<Processor> processors) {
        MemoryFiles files = new MemoryFiles(PLATFORM, registries);
        CompilerRun run = CompilerRun.of(JAVAC)
                .options(List.of("-Xlint:all,-processing", "-Xdoclint:all/public", "-Xmaxerrs", "2000"));
        if (processors.isEmpty()) {
            run.options(List.of("-proc:none"));
        }
        Compiled compiled = run.processors(processors).compile(files, units);
        return new MemoryCompilation(compiled.succeeded(), compiled.messages(), files.written());
    }

    private static StandardJavaFileManager platform() {
        try {
            StandardJavaFileManager platform = JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
            platform.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(SourceTree.annotations()));
            return platform;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
