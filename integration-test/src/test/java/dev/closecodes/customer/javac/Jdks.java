package dev.closecodes.customer.javac;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The JDKs of this machine from 17 on, one for each version: the one that runs, those of the environment variable
 * CLOSECODES_JDKS (folders, as in PATH), those beside the one that runs and those of /usr/lib/jvm.
 */
final class Jdks {

    private static final int OLDEST = 17;

    private Jdks() {}

    /** The folder of a JDK, by its feature version. */
    static SortedMap<Integer, Path> all() throws IOException {
        Path running = Path.of(System.getProperty("java.home"));
        List<Path> folders = new ArrayList<>(List.of(running));
        for (String folder : System.getenv().getOrDefault("CLOSECODES_JDKS", "").split(File.pathSeparator)) {
            if (!folder.isEmpty()) {
                folders.add(Path.of(folder));
            }
        }
        folders.addAll(in(running.toRealPath().getParent()));
        folders.addAll(in(Path.of("/usr/lib/jvm")));
        SortedMap<Integer, Path> found = new TreeMap<>();
        for (Path folder : folders) {
            int version = version(folder);
            if (version >= OLDEST && Files.isExecutable(folder.resolve("bin/javac"))) {
                found.putIfAbsent(version, folder);
            }
        }
        return found;
    }

    private static List<Path> in(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(parent)) {
            return folders.sorted().toList();
        }
    }

    // Each JDK says it in the file "release": JAVA_VERSION="17.0.15".
    private static int version(Path folder) throws IOException {
        Path release = folder.resolve("release");
        if (!Files.isRegularFile(release)) {
            return 0;
        }
        Properties properties = new Properties();
        try (var in = Files.newInputStream(release)) {
            properties.load(in);
        }
        String version = properties.getProperty("JAVA_VERSION", "\"0\"").replace("\"", "");
        return Integer.parseInt(version.replaceAll("\\D.*", ""));
    }
}
