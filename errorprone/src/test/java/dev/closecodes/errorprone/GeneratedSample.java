package dev.closecodes.errorprone;

import dev.closecodes.processor.CloseCodesProcessor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler.CompilationTask;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** What the processor makes of a registry of the test resources: sources, and classes compiled from them. */
final class GeneratedSample {

    private static final String INTEROP = "interop = {\"JAKARTA_WEBSOCKET\", \"SPRING_WEBSOCKET\", \"NETTY\"}";

    private final Path sources;
    private final Path classes;

    private GeneratedSample(Path sources, Path classes) {
        this.sources = sources;
        this.classes = classes;
    }

    /** Generates {@code com.acme.chat.CloseCode}, with the conversions of the frameworks. */
    static GeneratedSample chat(Path folder) throws IOException {
        return generate(folder, "com.acme.chat", "chat.yaml", INTEROP);
    }

    /** Generates {@code com.acme.voice.VoiceCloseCode}, without any. */
    static GeneratedSample voice(Path folder) throws IOException {
        return generate(folder, "com.acme.voice", "voice.yaml", "prefix = \"Voice\"");
    }

    private static GeneratedSample generate(Path folder, String packageName, String registry, String elements)
            throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = Files.createDirectories(folder.resolve("classes"));
        String host = "@dev.closecodes.CloseCodeRegistry(value = \"" + registry + "\", " + elements + ")\npackage "
                + packageName + ";\n";
        List<String> options = List.of(
                "-Aclosecodes.path=" + Path.of("src/test/resources/registries").toAbsolutePath(),
                "-s",
                sources.toString(),
                "-d",
                classes.toString());
        CompilationTask task = ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, null, options, null, List.of(source("package-info", host)));
        task.setProcessors(List.of(new CloseCodesProcessor()));
        if (!task.call()) {
            throw new AssertionError(registry + " was not compiled");
        }
        return new GeneratedSample(sources, classes);
    }

    /** The arguments that put the classes on the class path, before that of the test. */
    List<String> onClassPath() {
        return List.of("-cp", classes + System.getProperty("path.separator") + System.getProperty("java.class.path"));
    }

    /** The arguments that put the sources on the source path. */
    List<String> onSourcePath() {
        return List.of("-cp", System.getProperty("java.class.path"), "-sourcepath", sources.toString());
    }

    Path classes() {
        return classes;
    }

    /** The generated sources. */
    List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(sources)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList());
        }
    }

    private static JavaFileObject source(String name, String content) {
        return new SimpleJavaFileObject(URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return content;
            }
        };
    }
}
