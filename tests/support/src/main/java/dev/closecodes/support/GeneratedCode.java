package dev.closecodes.support;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a compilation said and made, with ways to call it. */
public final class GeneratedCode {

    private final Path folder;
    private final Compiled compiled;
    private final Map<String, Method> methods = new HashMap<>();
    private final ClassLoader loader;
    private final String packageName;

    GeneratedCode(Path folder, Compiled compiled) {
        this.folder = folder;
        this.compiled = compiled;
        try {
            URL classes = folder.resolve("classes").toUri().toURL();
            loader = new URLClassLoader(new URL[] {classes}, ClassLoader.getPlatformClassLoader());
            packageName = SourceTree.PACKAGE;
        } catch (MalformedURLException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private GeneratedCode(GeneratedCode other, String packageName) {
        folder = other.folder;
        compiled = other.compiled;
        loader = other.loader;
        this.packageName = packageName;
    }

    /** The same, for the types of another package. */
    public GeneratedCode in(String otherPackage) {
        return new GeneratedCode(this, otherPackage);
    }

    public boolean succeeded() {
        return compiled.succeeded();
    }

    /** The generated Java, without the documents beside it. */
    public SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>(files("generated"));
        sources.keySet().removeIf(name -> !name.endsWith(".java"));
        return sources;
    }

    public GeneratedCode requireSuccess() {
        compiled.requireSuccess();
        return this;
    }

    /** Demands an error that has all these words. */
    public GeneratedCode requireError(String... words) {
        if (errors().stream().noneMatch(error -> Arrays.stream(words).allMatch(error::contains))) {
            throw new AssertionError("no error with " + List.of(words) + ":\n" + String.join("\n", messages()));
        }
        return this;
    }

    /** Demands that the compilation failed before anything was written. */
    public GeneratedCode requireNothingWritten() {
        if (succeeded() || !files("generated").isEmpty() || !files("classes").isEmpty()) {
            throw new AssertionError(
                    "written: " + files("generated").keySet() + files("classes").keySet());
        }
        return this;
    }

    /** Every message, with its kind before it. */
    public List<String> messages() {
        return compiled.messages();
    }

    public List<String> errors() {
        return compiled.errors();
    }

    public List<String> warnings() {
        return compiled.warnings();
    }

    public List<String> notes() {
        return compiled.notes();
    }

    /** The names of the files that messages point at. */
    public List<String> positions() {
        return compiled.positions();
    }

    /** The text of every file below a folder, by its path there. */
    public SortedMap<String, String> files(String below) {
        return TestFiles.texts(folder.resolve(below));
    }

    public ClassLoader loader() {
        return loader;
    }

    /** A type of the package. */
    public Class<?> type(String simpleName) {
        return load(packageName.isEmpty() ? simpleName : packageName + "." + simpleName);
    }

    public Class<?> load(String name) {
        try {
            return Class.forName(name, true, loader);
        } catch (ClassNotFoundException exception) {
            throw new AssertionError("not generated: " + name, exception);
        }
    }

    /** Calls a static method of a type of the package. */
    public Object call(String simpleName, String method, Object... arguments) {
        return invoke(type(simpleName), method, null, arguments);
    }

    /** Calls a method of an object. */
    public Object on(Object receiver, String method, Object... arguments) {
        Class<?> type = receiver instanceof Enum<?> constant ? constant.getDeclaringClass() : receiver.getClass();
        return invoke(type, method, receiver, arguments);
    }

    private Object invoke(Class<?> type, String name, Object receiver, Object... arguments) {
        Method method = methods.computeIfAbsent(
                type.getName() + "." + name + (receiver == null) + arguments.length,
                key -> Arrays.stream(type.getMethods())
                        .filter(candidate -> candidate.getName().equals(name))
                        .filter(candidate -> candidate.getParameterCount() == arguments.length)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("not generated: " + key)));
        try {
            return method.invoke(receiver, arguments);
        } catch (InvocationTargetException exception) {
            if (exception.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new AssertionError(exception.getCause());
        } catch (IllegalAccessException exception) {
            throw new AssertionError(exception);
        }
    }

    public boolean ask(String method, int code) {
        return (boolean) call("CloseCodes", method, code);
    }

    /** What CloseCodes.describe says. */
    public Text describe(int code, Locale locale) {
        return text(call("CloseCodes", "describe", code, locale));
    }

    /** The constant of a code; empty when it is not listed. */
    public Optional<Enum<?>> find(int code) {
        return ((Optional<?>) call("CloseCode", "find", code)).map(found -> (Enum<?>) found);
    }

    public Enum<?> constant(String name) {
        return (Enum<?>) call("CloseCode", "valueOf", name);
    }

    public Enum<?> range(String name) {
        return (Enum<?>) call("CloseCodeRange", "valueOf", name);
    }

    public Text text(Object value) {
        return new Text((String) on(value, "title"), (String) on(value, "description"), (String) on(value, "language"));
    }

    /** The same as the generated CloseCodeText. */
    public record Text(String title, String description, String language) {}
}
