package dev.closecodes.build;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Collectors;

/** Tools that are on the class path of the tests, to be started in processes of their own. */
final class TestJars {

    private TestJars() {}

    /** The one jar whose file name begins so. */
    static Path named(String prefix) {
        return all().stream()
                .filter(jar -> jar.getFileName().toString().startsWith(prefix))
                .findFirst()
                .orElseThrow();
    }

    /** The jars of a group, as a class path. */
    static String ofGroup(String group) {
        String folder = "/" + group.replace('.', '/') + "/";
        return all().stream()
                .map(Path::toString)
                .filter(jar -> jar.contains(folder))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The jars that are OSGi bundles of a name that begins with one of these. */
    static List<Path> bundles(List<String> prefixes) {
        return all().stream()
                .filter(jar -> prefixes.stream().anyMatch(symbolicName(jar)::startsWith))
                .toList();
    }

    private static String symbolicName(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            String name = file.getManifest() == null
                    ? null
                    : file.getManifest().getMainAttributes().getValue("Bundle-SymbolicName");
            return name == null ? "" : name;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private static List<Path> all() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .toList();
    }
}
