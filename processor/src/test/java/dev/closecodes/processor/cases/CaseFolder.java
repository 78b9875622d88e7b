package dev.closecodes.processor.cases;

import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.support.Frameworks;
import dev.closecodes.support.TestFiles;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * A folder below cases/: a registry and what it extends, and beside them
 *
 * <ul>
 *   <li>expected/: the goldens;
 *   <li>Host.java: the host, where it is not a package-info.java that names codes.yaml;
 *   <li>host.properties: {@code annotation}, for a package-info.java with another annotation; {@code option.…}, an option
 *       of the processor; {@code classpath}, a folder that is on the class path; {@code frameworks}, names of frameworks
 *       that are, with commas between them.
 * </ul>
 *
 * @param path the folder
 */
public record CaseFolder(Path path) {

    private static final Path CASES = Path.of("src/test/resources/cases");
    private static final String HOST = "Host.java";
    private static final String PROPERTIES = "host.properties";

    /** The folders below cases/good or cases/bad, by name. */
    public static List<CaseFolder> all(String kind) {
        try (Stream<Path> folders = Files.list(CASES.resolve(kind))) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(CaseFolder::new)
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    public String name() {
        return path.getFileName().toString();
    }

    public Path expected() {
        return path.resolve("expected");
    }

    /** A workspace that holds the case. */
    public Workspace open(Path temporary) {
        Workspace workspace = new Workspace(temporary);
        Properties properties = new Properties();
        String source = null;
        for (Path file : TestFiles.below(path)) {
            byte[] content = TestFiles.read(file);
            if (file.startsWith(expected())) {
                continue;
            }
            switch (path.relativize(file).toString()) {
                case HOST -> source = new String(content, StandardCharsets.UTF_8);
                case PROPERTIES -> load(properties, new String(content, StandardCharsets.UTF_8));
                default -> workspace.registry(path.relativize(file).toString(), content);
            }
        }
        configure(workspace, properties);
        return source == null
                ? workspace.source("example/package-info.java", packageInfo(properties))
                : workspace.source("example/" + HOST, source);
    }

    private static String packageInfo(Properties properties) {
        String annotation = properties.getProperty("annotation");
        return annotation == null ? Workspace.PACKAGE_INFO : Workspace.packageInfo("example", annotation);
    }

    private static void configure(Workspace workspace, Properties properties) {
        for (String name : properties.stringPropertyNames()) {
            String value = properties.getProperty(name);
            if (name.startsWith("option.")) {
                workspace.option(name.substring("option.".length()), value);
            } else if (name.equals("classpath")) {
                workspace.classPath(workspace.registryFolder().resolve(value));
            } else if (name.equals("frameworks")) {
                for (String framework : List.of(value.split(",", -1))) {
                    Frameworks.jars(Framework.valueOf(framework)).forEach(workspace::classPath);
                }
            }
        }
    }

    private static void load(Properties properties, String content) {
        try {
            properties.load(new StringReader(content));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
