package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * What the packaged processor makes of a registry: Java types, loaded, and the JavaScript of the same build.
 *
 * @param packageName the host's package, which is the folder of the JavaScript too
 * @param prefix the prefix
 * @param languages the registry's languages, the source language first
 * @param classes the class output
 * @param loader has the types
 */
record GeneratedModule(String packageName, String prefix, List<String> languages, Path classes, URLClassLoader loader) {

    private static final Map<String, Method> METHODS = new HashMap<>();
    private static final Path MODULES = Path.of("target/modules").toAbsolutePath();

    /**
     * Compiles a package with a registry.
     *
     * @param packageName the package
     * @param prefix the prefix
     * @param languages the registry's languages
     * @param yaml the registry; empty for the standard one alone
     */
    static GeneratedModule of(String packageName, String prefix, List<String> languages, String yaml) {
        Path folder = MODULES.resolve(packageName + prefix);
        try {
            deleteAll(folder);
            Path classes = Files.createDirectories(folder.resolve("classes"));
            Path host = folder.resolve("package-info.java");
            String registry = yaml.isEmpty() ? "" : "value = \"codes.yaml\", ";
            Files.writeString(
                    host,
                    "@dev.closecodes.CloseCodeRegistry(" + registry + "prefix = \"" + prefix
                            + "\", interop = \"JAVASCRIPT\")\npackage " + packageName + ";\n");
            Files.writeString(folder.resolve("codes.yaml"), yaml);
            compile(folder, classes, host);
            URL[] urls = {classes.toUri().toURL()};
            return new GeneratedModule(packageName, prefix, languages, classes, new URLClassLoader(urls, null));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static void compile(Path folder, Path classes, Path host) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options = List.of(
                    "-cp",
                    System.getProperty("annotations.jar"),
                    "-processorpath",
                    System.getProperty("processor.jar"),
                    "-d",
                    classes.toString(),
                    "-Aclosecodes.docs=none",
                    "-Aclosecodes.path=" + folder);
            assertTrue(
                    compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(host))
                            .call(),
                    messages::toString);
        }
    }

    /** The folder of the JavaScript. */
    Path folder() {
        return classes.resolve("META-INF/resources/close-codes").resolve(packageName);
    }

    /** The module's file name without its ending. */
    String name() {
        return (prefix.isEmpty() ? "" : prefix.toLowerCase(Locale.ROOT) + "-") + "close-codes";
    }

    String text(String file) throws IOException {
        return Files.readString(folder().resolve(file));
    }

    Class<?> type(String simpleName) {
        try {
            return Class.forName(packageName + "." + prefix + simpleName, true, loader);
        } catch (ClassNotFoundException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Calls a static method with one argument; an empty Optional is null. */
    Object call(String type, String method, Class<?> parameter, Object argument) {
        return invoke(null, type, method, new Class<?>[] {parameter}, argument);
    }

    /** Calls a method of an instance, or a static one of null. */
    Object invoke(Object instance, String type, String method, Class<?>[] parameters, Object... arguments) {
        try {
            Object answer = method(type, method, parameters).invoke(instance, arguments);
            return answer instanceof Optional<?> optional ? optional.orElse(null) : answer;
        } catch (InvocationTargetException exception) {
            throw new IllegalStateException(exception.getCause());
        } catch (ReflectiveOperationException exception) {
            throw new IllegalStateException(exception);
        }
    }

    /** Whether a type has a method without a parameter. */
    boolean has(String type, String method) {
        return Stream.of(type(type).getMethods())
                .anyMatch(each -> each.getName().equals(method));
    }

    // Looked up once: millions of calls follow.
    private Method method(String type, String name, Class<?>[] parameters) throws NoSuchMethodException {
        String key = String.join(" ", packageName, prefix, type, name, String.valueOf(parameters.length));
        Method method = METHODS.get(key);
        if (method == null) {
            method = type(type).getMethod(name, parameters);
            METHODS.put(key, method);
        }
        return method;
    }

    /** Packs the class output into a jar. */
    Path jar(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace('\\', '/')));
                Files.copy(file, out);
            }
        }
        return jar;
    }

    static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
