package dev.closecodes.customer.javac;

import static dev.closecodes.customer.javac.PackagedJars.ANNOTATIONS;
import static dev.closecodes.customer.javac.PackagedJars.PROCESSOR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The packaged processor in the Eclipse compiler, warnings as errors: its command line, and as a tool. */
class EclipseCompilerTest {

    private static final List<String> STRICT = List.of("-failOnWarning", "-warn:+unused,null,resource,static-access");

    @TempDir
    Path folder;

    static IntStream releases() {
        return LanguageLevelsTest.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void commandLine(int release) throws IOException {
        List<Object> arguments = arguments(release, "-cp", CustomerSources.copyTo(folder.resolve("src")));

        assertQuiet(arguments);
        assertTrue(Files.exists(folder.resolve("out/com/example/chat/CloseCodeMessages.properties")));
    }

    /**
     * There is no source output then: documents go where javac puts them. In a process of its own, since the compiler writes
     * generated sources into the folder that it is started in.
     */
    @Test
    void commandLineWithoutAFolderForSources() throws Exception {
        List<Object> arguments = arguments(17, "-cp", CustomerSources.copyTo(folder.resolve("src")));
        int option = arguments.indexOf("-s");
        arguments.subList(option, option + 2).clear();
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                ClassPath.jar("ecj").toString()));
        arguments.forEach(argument -> command.add(argument.toString()));

        Javac.start(command, folder).assertSuccess();
        assertTrue(Files.exists(folder.resolve("out/com/example/chat/close-codes.html")));
    }

    @Test
    void commandLineInANamedModule() throws IOException {
        List<Path> sources = new ArrayList<>(CustomerSources.copyTo(folder.resolve("src")));
        sources.add(CustomerSources.write(
                folder.resolve("src/module-info.java"),
                "module com.example.application { requires static dev.closecodes; exports com.example.chat; }\n"));
        List<Object> arguments = arguments(17, "-p", sources);
        // Else it is the test's own class path, where the same types are.
        arguments.addAll(0, List.of("-cp", Files.createDirectory(folder.resolve("nothing"))));

        assertQuiet(arguments);
        assertTrue(Files.exists(folder.resolve("out/com/example/chat/CloseCode.class")));
    }

    @Test
    void tool() throws IOException {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        EclipseCompiler compiler = new EclipseCompiler();
        List<Path> sources = CustomerSources.copyTo(folder.resolve("src"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT, null)) {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, List.of(ANNOTATIONS));
            files.setLocationFromPaths(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of(PROCESSOR));
            files.setLocationFromPaths(
                    StandardLocation.CLASS_OUTPUT, List.of(Files.createDirectory(folder.resolve("out"))));
            files.setLocationFromPaths(
                    StandardLocation.SOURCE_OUTPUT, List.of(Files.createDirectory(folder.resolve("gen"))));
            List<String> options = new ArrayList<>(List.of("--release", "17"));
            options.addAll(STRICT);
            boolean success = compiler.getTask(
                            new StringWriter(),
                            files,
                            diagnostics,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources))
                    .call();
            assertEquals(
                    List.of(),
                    diagnostics.getDiagnostics().stream()
                            .filter(diagnostic -> diagnostic.getKind() != javax.tools.Diagnostic.Kind.NOTE)
                            .toList());
            assertTrue(success);
        }
        assertTrue(Files.exists(folder.resolve("out/com/example/chat/CloseCode.class")));
    }

    /** The class path comes first: after the processor path, this compiler runs no processor and says nothing. */
    private List<Object> arguments(int release, String path, List<Path> sources) {
        List<Object> arguments = new ArrayList<>(STRICT);
        arguments.addAll(List.of("--release", release, "-encoding", "UTF-8"));
        arguments.addAll(List.of(path, ANNOTATIONS, "-processorpath", PROCESSOR));
        arguments.addAll(List.of("-d", folder.resolve("out"), "-s", folder.resolve("gen")));
        arguments.addAll(sources);
        return arguments;
    }

    /** Notes are said and are no warnings. */
    private static void assertQuiet(List<Object> arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        boolean success = BatchCompiler.compile(
                arguments.stream().map(Object::toString).toArray(String[]::new), writer, writer, null);
        assertTrue(success, output::toString);
    }
}
