package dev.closecodes.support;

import dev.closecodes.CloseCodeRegistry;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Sources and registries in a folder, and what to compile them with. */
public final class SourceTree {

    public static final String PACKAGE = "com.acme.chat";

    private final Path folder;
    private final List<Path> units = new ArrayList<>();
    private final List<String> options = new ArrayList<>();
    private final List<Path> classPath = new ArrayList<>(List.of(annotations()));
    private Supplier<List<Processor>> processors = Processors::ours;
    private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    public SourceTree(Path folder) {
        this.folder = folder;
    }

    /** Where the annotation's class is: what a customer has on the class path. */
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
        TestFiles.write(folder.resolve(path), text.getBytes(StandardCharsets.UTF_8));
        return this;
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
        Path classes = folder.resolve("classes");
        Path generated = folder.resolve("generated");
        TestFiles.createFolders(classes, generated);
        CompilerRun run = CompilerRun.of(compiler)
                .options(List.of("-d", classes.toString(), "-s", generated.toString(), "-encoding", "UTF-8"))
                .options(options)
                .processors(processors.get());
        if (!options.contains("--module-path")) {
            run.classPath(classPath);
        }
        return new GeneratedCode(folder, run.compile(units));
    }
}
