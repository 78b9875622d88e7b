package dev.closecodes.processor.support;

import dev.closecodes.CloseCodeRegistry;
import dev.closecodes.processor.CloseCodesProcessor;
import dev.closecodes.processor.OptionsProcessor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Sources and registries in a folder, and what to compile them with. */
public final class SourceTree {

    public static final String PACKAGE = "com.acme.chat";

    private final Path folder;
    private final List<Path> units = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(List.of(annotations()));
    private Supplier<List<Processor>> processors = () -> List.of(new CloseCodesProcessor(), new OptionsProcessor());
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    public SourceTree(Path folder) {
        this.folder = folder;
    }

    /** Where the annotation's class lies: what a customer has on the class path. */
    public static Path annotations() {
        try {
            return Path.of(CloseCodeRegistry.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Compiles one registry for a package. */
    public static GeneratedCode compile(Path folder, String yaml) {
        return new SourceTree(folder)
                .registry("codes.yaml", yaml)
                .host("(\"codes.yaml\")")
                .compile()
                .requireSuccess();
    }

    public Path folder() {
        return folder;
    }

    /** Writes a file that the compiler is not told of. */
    public SourceTree file(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Writes a registry where the option closecodes.path finds it. */
    public SourceTree registry(String name, String yaml) {
        String option = "-Aclosecodes.path=" + folder.resolve("registries");
        if (!options.contains(option)) {
            options.add(option);
        }
        return file("registries/" + name, yaml);
    }

    /** Adds a source to compile. */
    public SourceTree source(String path, String code) {
        return unit("src/" + path, code);
    }

    /** Adds a source outside the usual folder. */
    public SourceTree unit(String path, String code) {
        units.add(folder.resolve(path));
        return file(path, code);
    }

    /** Annotates the package. */
    public SourceTree host(String arguments) {
        return host(PACKAGE, arguments);
    }

    /** Annotates a package. */
    public SourceTree host(String packageName, String arguments) {
        return source(
                packageName.replace('.', '/') + "/package-info.java",
                "/** Codes. */\n@dev.closecodes.CloseCodeRegistry" + arguments + "\npackage " + packageName + ";\n");
    }

    public SourceTree options(String... more) {
        options.addAll(Arrays.asList(more));
        return this;
    }

    public SourceTree onClassPath(Path entry) {
        classPath.add(entry);
        return this;
    }

    public SourceTree with(JavaCompiler other) {
        compiler = other;
        return this;
    }

    public SourceTree with(Supplier<List<Processor>> other) {
        processors = other;
        return this;
    }

    /** What is compiled, in the order in which the compiler is told. */
    public List<Path> units() {
        return units;
    }

    /** Compiles into the folders classes and generated. */
    public GeneratedCode compile() {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<String> arguments = new ArrayList<>(List.of(
                    "-d", Files.createDirectories(folder.resolve("classes")).toString(),
                    "-s", Files.createDirectories(folder.resolve("generated")).toString(),
                    "-encoding", "UTF-8"));
            if (!options.contains("--module-path")) {
                arguments.add("-cp");
                arguments.add(String.join(
                        java.io.File.pathSeparator,
                        classPath.stream().map(Path::toString).toList()));
            }
            arguments.addAll(options);
            JavaCompiler.CompilationTask task = compiler.getTask(
                    Writer.nullWriter(),
                    files,
                    diagnostics,
                    arguments,
                    List.of(),
                    files.getJavaFileObjectsFromPaths(units));
            task.setProcessors(processors.get());
            task.setLocale(Locale.ROOT);
            boolean succeeded = task.call();
            List<Diagnostic<? extends JavaFileObject>> found = diagnostics.getDiagnostics();
            return new GeneratedCode(folder, succeeded, found);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
