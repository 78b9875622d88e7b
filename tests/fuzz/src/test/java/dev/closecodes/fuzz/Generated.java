package dev.closecodes.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** Generated types and bundles, as a program sees them. */
final class Generated {

    private final Map<String, byte[]> files;
    private final ClassLoader loader;

    /** Takes what a compilation wrote, by path. */
    Generated(Map<String, byte[]> files) {
        this.files = files;
        this.loader = new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = files.get(name.replace('.', '/') + ".class");
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    /** A title, a description and the language that they are in. */
    record Text(String title, String description, String language) {}

    /** A constant of CloseCode or CloseCodeRange. */
    Object constant(String type, String name) {
        return invoke(load(type), null, "valueOf", new Class<?>[] {String.class}, name);
    }

    int number(Object constant, String method) {
        return (int) invoke(constant.getClass(), constant, method, new Class<?>[0]);
    }

    Text text(Object constant, String language) {
        return text(invoke(
                constant.getClass(), constant, "text", new Class<?>[] {Locale.class}, Locale.forLanguageTag(language)));
    }

    Text describe(int code, String language) {
        return text(invoke(
                load("CloseCodes"),
                null,
                "describe",
                new Class<?>[] {int.class, Locale.class},
                code,
                Locale.forLanguageTag(language)));
    }

    /** The innermost range of a number. */
    Object range(int code) {
        Object found = invoke(load("CloseCodeRange"), null, "find", new Class<?>[] {int.class}, code);
        return ((java.util.Optional<?>) found).orElse(null);
    }

    /** A bundle, by what stands between its base name and its ending. */
    Properties bundle(String suffix) {
        String path = MemoryCompilation.PACKAGE + "/CloseCodeMessages" + suffix + ".properties";
        byte[] bytes = Objects.requireNonNull(files.get(path), path);
        for (byte each : bytes) {
            if (each < 0) {
                throw new AssertionError(path + " is not ASCII");
            }
        }
        try {
            Properties properties = new Properties();
            properties.load(new ByteArrayInputStream(bytes));
            return properties;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private Text text(Object value) {
        Class<?> type = value.getClass();
        return new Text(
                (String) invoke(type, value, "title", new Class<?>[0]),
                (String) invoke(type, value, "description", new Class<?>[0]),
                (String) invoke(type, value, "language", new Class<?>[0]));
    }

    private Class<?> load(String simpleName) {
        try {
            return Class.forName(MemoryCompilation.PACKAGE + "." + simpleName, true, loader);
        } catch (ClassNotFoundException exception) {
            throw new AssertionError("not generated: " + simpleName, exception);
        }
    }

    private static Object invoke(Class<?> type, Object receiver, String name, Class<?>[] types, Object... arguments) {
        try {
            return type.getMethod(name, types).invoke(receiver, arguments);
        } catch (InvocationTargetException exception) {
            throw new AssertionError(name + " failed", exception.getCause());
        } catch (ReflectiveOperationException exception) {
            throw new LinkageError("not generated as documented: " + name, exception);
        }
    }
}
