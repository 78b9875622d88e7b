package dev.closecodes.support;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

/**
 * A folder to compile in: hosts in src, registries in registry, what comes out in classes and generated.
 *
 * <p>Everything is a real file, as with a build tool: compilers differ in what they make of files in memory.
 */
public final class Workspace {

    /** The host that most tests use. */
    public static final String PACKAGE_INFO = packageInfo("example", "@CloseCodeRegistry(\"codes.yaml\")");

    private final Path folder;
    private final Map<String, String> options = new LinkedHashMap<>();
    private final List<Path> classPath = new ArrayList<>();
    private final List<Path> sourcePath = new ArrayList<>();
    private final List<String> moreArguments = new ArrayList<>();
    private UnaryOperator<JavaFileManager> disk = UnaryOperator.identity();

    public Workspace(Path folder) {
        this.folder = folder;
        options.put("closecodes.path", registryFolder().toString());
        classPath.add(SourceTree.annotations());
        TestFiles.createFolders(
                registryFolder(), folder.resolve("src"), folder.resolve("classes"), folder.resolve("generated"));
    }

    /** The package-info.java of a package that is a host. */
    public static String packageInfo(String packageName, String annotation) {
        return annotation + "\npackage " + packageName + ";\n\nimport dev.closecodes.CloseCodeRegistry;\n";
    }

    /** The folder of the registries. */
    public Path registryFolder() {
        return folder.resolve("registry");
    }

    public Workspace registry(String name, byte[] content) {
        TestFiles.write(registryFolder().resolve(name), content);
        return this;
    }

    public Workspace source(String name, String content) {
        TestFiles.write(folder.resolve("src").resolve(name), content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Sets an option of the processor; ${folder} in its value stands for the folder of the registries. */
    public Workspace option(String name, String value) {
        options.put(
                name, value.replace("${folder}", registryFolder().toString()).replace("${:}", File.pathSeparator));
        return this;
    }

    /** Gives the compiler one more argument. */
    public Workspace argument(String argument) {
        moreArguments.add(argument);
        return this;
    }

    public Workspace classPath(Path path) {
        classPath.add(path);
        return this;
    }

    /** Adds a folder of the workspace to the source path, as Maven adds src and generated. */
    public Workspace sourcePath(String name) {
        sourcePath.add(folder.resolve(name));
        return this;
    }

    /** The folder of the sources that are generated, and of the documents. */
    public Path generatedFolder() {
        return folder.resolve("generated");
    }

    /** The folder of the classes and of the resources. */
    public Path classFolder() {
        return folder.resolve("classes");
    }

    /** Puts something between the compiler and the disk. */
    public Workspace disk(UnaryOperator<JavaFileManager> newDisk) {
        disk = newDisk;
        return this;
    }

    /** Compiles with the processors as they are. */
    public Outcome compile(TestCompiler compiler) {
        return compile(compiler, Processors.ours());
    }

    /** Compiles with some processors. */
    public Outcome compile(TestCompiler compiler, List<Processor> processors) {
        Compiled compiled = CompilerRun.of(compiler.open())
                .options(arguments(compiler))
                .classPath(classPath)
                .processors(processors)
                .disk(disk)
                .compile(TestFiles.below(folder.resolve("src")));
        return new Outcome(compiled.succeeded(), messages(compiled.diagnostics(), compiler), generated());
    }

    private List<String> arguments(TestCompiler compiler) {
        List<String> arguments = new ArrayList<>(compiler.arguments());
        arguments.addAll(List.of(
                "-encoding",
                "UTF-8",
                "-d",
                folder.resolve("classes").toString(),
                "-s",
                folder.resolve("generated").toString()));
        if (!sourcePath.isEmpty()) {
            arguments.addAll(List.of("-sourcepath", CompilerRun.path(sourcePath)));
        }
        arguments.addAll(moreArguments);
        options.forEach((name, value) -> arguments.add("-A" + name + "=" + value));
        return arguments;
    }

    private List<Outcome.Message> messages(
            List<Diagnostic<? extends JavaFileObject>> diagnostics, TestCompiler compiler) {
        return diagnostics.stream()
                .map(diagnostic ->
                        new Outcome.Message(kind(diagnostic.getKind()), normalised(compiler.message(diagnostic))))
                .toList();
    }

    private static String kind(Diagnostic.Kind kind) {
        return switch (kind) {
            case ERROR -> "error";
            case WARNING, MANDATORY_WARNING -> "warning";
            case NOTE, OTHER -> "note";
        };
    }

    private String normalised(String message) {
        return message.replace("\r\n", "\n")
                .replace(registryFolder() + File.separator, "")
                .replace(folder + File.separator, "")
                // Not every compiler tells where a source is.
                .replaceAll("\n.*\\(beside the annotated source\\)(?=\n)", "");
    }

    /** What the processor wrote: sources, documents and resources, and no class that the compiler made of them. */
    private SortedMap<String, byte[]> generated() {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (String output : List.of("generated", "classes")) {
            Path root = folder.resolve(output);
            for (Path file : TestFiles.below(root)) {
                String name = root.relativize(file).toString().replace(File.separatorChar, '/');
                if (!name.endsWith(".class")) {
                    files.put(name, TestFiles.read(file));
                }
            }
        }
        return files;
    }
}
