package dev.closecodes.build;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Maven installation in this virtual machine, as IDEs and Maven's daemon have it.
 *
 * <p>Starting a new one takes four times as long as the builds that tests ask for. The examples' commands start theirs, as a shell
 * does.
 */
final class EmbeddedMaven {

    /** What every virtual machine has; others are of the build around this one, such as {@code -Dtest}, and not for those inside. */
    private static final Pattern OF_ANY_MACHINE =
            Pattern.compile("(?:java|jdk|sun|os|user|file|line|path|native)\\..*");

    private final Path home;
    private final Object world;
    private final Class<?> main;

    private EmbeddedMaven(Path home, Object world, Class<?> main) {
        this.home = home;
        this.world = world;
        this.main = main;
    }

    /**
     * Loads an installation, apart from the class path of the tests.
     *
     * @param home its folder
     */
    static EmbeddedMaven load(Path home) {
        return apart(home, home, () -> {
            List<URL> boot = new ArrayList<>();
            try (Stream<Path> files = Files.list(home.resolve("boot"))) {
                for (Path jar :
                        files.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    boot.add(jar.toUri().toURL());
                }
            }
            ClassLoader loader = new URLClassLoader(boot.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
            Class<?> type = loader.loadClass("org.codehaus.plexus.classworlds.launcher.Launcher");
            Object launcher = type.getConstructor().newInstance();
            type.getMethod("setSystemClassLoader", ClassLoader.class).invoke(launcher, loader);
            try (InputStream configuration = Files.newInputStream(home.resolve("bin/m2.conf"))) {
                type.getMethod("configure", InputStream.class).invoke(launcher, configuration);
            }
            Object world = type.getMethod("getWorld").invoke(launcher);
            Class<?> main = (Class<?>) type.getMethod("getMainClass").invoke(launcher);
            return new EmbeddedMaven(home, world, main);
        });
    }

    /**
     * Builds a project.
     *
     * @return how that ended and what was printed
     */
    Build run(Path folder, List<String> arguments) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Object status = apart(home, folder, () -> {
            Thread.currentThread().setContextClassLoader(main.getClassLoader());
            return start(folder, arguments.toArray(String[]::new), output);
        });
        return new Build(status.equals(0), output.toString(StandardCharsets.UTF_8));
    }

    private Object start(Path folder, String[] arguments, OutputStream output) throws ReflectiveOperationException {
        if (main.getSimpleName().equals("MavenCli")) { // Maven 3
            PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
            return main.getMethod("doMain", String[].class, String.class, PrintStream.class, PrintStream.class)
                    .invoke(
                            main.getConstructor(world.getClass()).newInstance(world),
                            arguments,
                            folder.toString(),
                            stream,
                            stream);
        }
        Class<?> stream = OutputStream.class;
        return main.getMethod("main", String[].class, world.getClass(), InputStream.class, stream, stream)
                .invoke(null, arguments, world, InputStream.nullInputStream(), output, output);
    }

    /** Does what needs a virtual machine of its own, and then takes back what that changed in this one. */
    private static synchronized <T> T apart(Path home, Path folder, Callable<T> action) {
        Thread thread = Thread.currentThread();
        ClassLoader loader = thread.getContextClassLoader();
        Properties properties = System.getProperties();
        PrintStream output = System.out;
        PrintStream errors = System.err;
        try {
            Properties inside = new Properties();
            properties.stringPropertyNames().stream()
                    .filter(OF_ANY_MACHINE.asMatchPredicate())
                    .forEach(name -> inside.setProperty(name, properties.getProperty(name)));
            inside.setProperty("maven.home", home.toString());
            inside.setProperty("maven.multiModuleProjectDirectory", folder.toString());
            inside.setProperty("user.dir", folder.toString());
            System.setProperties(inside);
            return action.call();
        } catch (Exception exception) {
            throw new AssertionError("Maven could not be run", exception);
        } finally {
            System.setProperties(properties);
            System.setOut(output);
            System.setErr(errors);
            thread.setContextClassLoader(loader);
        }
    }
}
