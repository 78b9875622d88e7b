package dev.closecodes.support;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * Starts a compiler: nothing else in the tests does.
 *
 * <p>Sources and output are files, as with a build tool, unless {@link #disk} puts something else there: compilers differ
 * in what they make of files in memory.
 */
public final class CompilerRun {

    private final JavaCompiler compiler;
    private final List<String> options = new ArrayList<>();
    private List<Path> classPath = List.of();
    private List<Processor> processors = List.of();
    private UnaryOperator<JavaFileManager> disk = UnaryOperator.identity();

    private CompilerRun(JavaCompiler compiler) {
        this.compiler = compiler;
    }

    /** Prepares a run of javac. */
    public static CompilerRun javac() {
        return of(ToolProvider.getSystemJavaCompiler());
    }

    /** Prepares a run of a compiler. */
    public static CompilerRun of(JavaCompiler compiler) {
        return new CompilerRun(compiler);
    }

    public CompilerRun options(List<String> more) {
        options.addAll(more);
        return this;
    }

    public CompilerRun classPath(List<Path> entries) {
        classPath = List.copyOf(entries);
        return this;
    }

    /** Names the processors; without them the compiler looks for some as its options say. */
    public CompilerRun processors(List<Processor> some) {
        processors = List.copyOf(some);
        return this;
    }

    /** Puts something between the compiler and its files. */
    public CompilerRun disk(UnaryOperator<JavaFileManager> newDisk) {
        disk = newDisk;
        return this;
    }

    /** Compiles files. */
    public Compiled compile(List<Path> sources) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            if (!classPath.isEmpty()) {
                // The Eclipse compiler takes the tests' own class path for the file manager's, whatever -classpath
                // says.
                files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
                // Before the options: one that a test gives itself comes later, and wins.
                options.addAll(0, List.of("-classpath", path(classPath)));
            }
            return compile(disk.apply(files), diagnostics, files.getJavaFileObjectsFromPaths(sources));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Compiles sources that somebody else's files hold. */
    public Compiled compile(JavaFileManager files, Iterable<? extends JavaFileObject> sources) {
        return compile(files, new DiagnosticCollector<>(), sources);
    }

    private Compiled compile(
            JavaFileManager files,
            DiagnosticCollector<JavaFileObject> diagnostics,
            Iterable<? extends JavaFileObject> sources) {
        JavaCompiler.CompilationTask task =
                compiler.getTask(Writer.nullWriter(), files, diagnostics, options, null, sources);
        task.setLocale(Locale.ROOT);
        if (!processors.isEmpty()) {
            task.setProcessors(processors);
        }
        boolean succeeded = task.call();
        return new Compiled(succeeded, diagnostics.getDiagnostics());
    }

    /** Joins entries to one argument. */
    static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
