package dev.closecodes.errorprone;

import java.io.File;
import java.lang.reflect.Executable;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The jars of the stacks, as one class loader sees them. */
final class StackClasses {

    private final ClassLoader loader;

    private StackClasses(ClassLoader loader) {
        this.loader = loader;
    }

    /** What is on the class path of the tests. */
    static StackClasses newest() {
        return new StackClasses(StackClasses.class.getClassLoader());
    }

    /** The same with Vert.x 4 before Vert.x 5. */
    static StackClasses withVertx4() throws MalformedURLException {
        List<URL> urls = new ArrayList<>();
        urls.add(vertx4().toUri().toURL());
        for (String element : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            urls.add(Path.of(element).toUri().toURL());
        }
        return new StackClasses(new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()));
    }

    static Path vertx4() {
        return Path.of(System.getProperty("vertx4.jar"));
    }

    Class<?> type(String name) throws ClassNotFoundException {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException exception) {
            int dot = name.lastIndexOf('.');
            if (dot < 0 || !Character.isUpperCase(name.charAt(name.lastIndexOf('.', dot - 1) + 1))) {
                throw exception;
            }
            return type(name.substring(0, dot) + "$" + name.substring(dot + 1));
        }
    }

    /** Whether the stack has a public method or constructor of this name with these parameters. */
    boolean has(Call call) throws ClassNotFoundException {
        Class<?> type = type(call.type());
        Stream<? extends Executable> members = call.isConstructor()
                ? Arrays.stream(type.getConstructors())
                : Arrays.stream(type.getMethods())
                        .filter(method -> method.getName().equals(call.member()));
        return members.anyMatch(member -> Arrays.stream(member.getParameterTypes())
                .map(Class::getCanonicalName)
                .toList()
                .equals(call.parameters()));
    }
}
