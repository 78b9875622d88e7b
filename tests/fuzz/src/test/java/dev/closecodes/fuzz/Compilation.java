package dev.closecodes.fuzz;

import dev.closecodes.CloseCodeRegistry;
import dev.closecodes.processor.CloseCodesProcessor;
import dev.closecodes.processor.OptionsProcessor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
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
record Compilation(boolean succeeded, List<String> messages, Map<String, byte[]> files) {

    static final String PACKAGE = "example";

    private static final String HOST =
            "/** Codes. */\n@dev.closecodes.CloseCodeRegistry(\"codes.yaml\")\npackage example;\n";
    private static final JavaCompiler JAVAC = ToolProvider.getSystemJavaCompiler();

    // Opened once, since it reads the whole platform; one compilation runs at a time.
    private static final StandardJavaFileManager PLATFORM = platform();

    /** Compiles a host with the processor; the registries by their names, codes.yaml is the host's. */
    static Compilation ofRegistries(Map<String, byte[]> registries) {
        return compile(
                registries,
                List.of(MemoryFiles.source("example/package-info.java", HOST)),
                List.of(new CloseCodesProcessor(), new OptionsProcessor()));
    }

    /** Compiles sources, by their paths, without a processor. */
    static Compilation ofSources(Map<String, String> sources) {
        List<JavaFileObject> units = new ArrayList<>();
        sources.forEach((path, code) -> units.add(MemoryFiles.source(path, code)));
        return compile(Map.of(), units, List.of());
    }

    private static Compilation compile(
            Map<String, byte[]> registries, List<JavaFileObject> units, List<Processor> processors) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        MemoryFiles files = new MemoryFiles(PLATFORM, registries);
        List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Xdoclint:all/public", "-Xmaxerrs", "2000"));
        if (processors.isEmpty()) {
            options.add("-proc:none");
        }
        JavaCompiler.CompilationTask task =
                JAVAC.getTask(Writer.nullWriter(), files, diagnostics, options, null, units);
        task.setLocale(Locale.ROOT);
        task.setProcessors(processors);
        boolean succeeded = task.call();
        return new Compilation(
                succeeded,
                diagnostics.getDiagnostics().stream().map(Compilation::message).toList(),
                files.written());
    }

    private static String message(Diagnostic<?> diagnostic) {
        return diagnostic.getKind() + " " + diagnostic.getMessage(Locale.ROOT);
    }

    private static StandardJavaFileManager platform() {
        try {
            StandardJavaFileManager platform = JAVAC.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
            platform.setLocation(
                    StandardLocation.CLASS_PATH,
                    List.of(new File(CloseCodeRegistry.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())));
            return platform;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
