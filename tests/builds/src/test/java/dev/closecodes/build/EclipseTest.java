package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.build.eclipse.EclipseApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The builder of the Eclipse IDE and its annotation processing, without a window. */
class EclipseTest {

    private static final Path SOURCES = OuterBuild.REPOSITORY.resolve("tests/builds/src/test/eclipse");

    private static final List<String> BUNDLES =
            List.of("org.eclipse.", "org.apache.felix.scr", "org.osgi.", "com.sun.jna");

    /** What has to run before others ask for it. */
    private static final List<String> STARTED =
            List.of("org.apache.felix.scr-", "org.eclipse.equinox.common-", "org.eclipse.core.runtime-");

    private final Project eclipse = Project.copy("tests/builds/src/test/eclipse", "eclipse");

    @Test
    void compilesAtOnceAndAfterAnEditOfTheRegistryOnceTheAnnotatedFileIsSaved() throws IOException {
        EclipseProject.write(eclipse);
        // An edit of the registry alone changes nothing: ides.md says so.
        String expected = """
                opened: closed
                Main.java saved: closed
                registry edited: closed
                package-info.java saved: gone
                """;
        assertEquals(expected, start());
    }

    private String start() throws IOException {
        Path ant = antBundle();
        Path application = applicationBundle();
        List<Path> bundles = TestJars.bundles(BUNDLES);
        Path framework = TestJars.named("org.eclipse.osgi-");
        String listed = Stream.concat(
                        bundles.stream().filter(jar -> !jar.equals(framework)), Stream.of(ant, application))
                .map(EclipseTest::reference)
                .collect(Collectors.joining(","));
        eclipse.write(
                "configuration/config.ini",
                "osgi.bundles=" + listed + "\neclipse.ignoreApp=false\nosgi.bundles.defaultStartLevel=4\n");
        return Command.run(
                        eclipse.folder(),
                        Map.of(),
                        Command.jdk("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Dosgi.parentClassloader=app",
                        "-Dorg.osgi.framework.bootdelegation=javax.*,com.sun.*",
                        "-jar",
                        framework.toString(),
                        "-configuration",
                        eclipse.folder().resolve("configuration").toString(),
                        "-data",
                        eclipse.folder().resolve("workspace").toString(),
                        "-application",
                        "dev.closecodes.build.eclipse.workspace",
                        eclipse.folder().resolve("chat").toString())
                .succeeded()
                .output();
    }

    private static String reference(Path jar) {
        boolean started = STARTED.stream().anyMatch(jar.getFileName().toString()::startsWith);
        return "reference:" + jar.toUri() + (started ? "@start" : "");
    }

    private Path applicationBundle() throws IOException {
        Manifest manifest = manifest("dev.closecodes.build.eclipse;singleton:=true");
        manifest.getMainAttributes().putValue("Require-Bundle", "org.eclipse.core.runtime,org.eclipse.core.resources");
        Path bundle = eclipse.folder().resolve("application.jar");
        String name = EclipseApplication.class.getName().replace('.', '/') + ".class";
        try (OutputStream file = Files.newOutputStream(bundle);
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            jar.putNextEntry(new JarEntry("plugin.xml"));
            jar.write(Files.readAllBytes(SOURCES.resolve("plugin.xml")));
            jar.putNextEntry(new JarEntry(name));
            EclipseApplication.class
                    .getResourceAsStream("EclipseApplication.class")
                    .transferTo(jar);
        }
        return bundle;
    }

    /** Ant, which annotation processing asks for as a bundle, and which is not published as one. */
    private Path antBundle() throws IOException {
        Manifest manifest = manifest("org.apache.ant");
        manifest.getMainAttributes().putValue("Export-Package", "org.apache.tools.ant,org.apache.tools.ant.types");
        Path bundle = eclipse.folder().resolve("ant.jar");
        try (OutputStream file = Files.newOutputStream(bundle);
                JarOutputStream jar = new JarOutputStream(file, manifest);
                JarFile ant = new JarFile(TestJars.named("ant-1").toFile())) {
            for (JarEntry entry : ant.stream().toList()) {
                if (entry.getName().startsWith("org/")) {
                    jar.putNextEntry(new JarEntry(entry.getName()));
                    ant.getInputStream(entry).transferTo(jar);
                }
            }
        }
        return bundle;
    }

    private static Manifest manifest(String symbolicName) {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", symbolicName);
        manifest.getMainAttributes().putValue("Bundle-Version", "1.10.15");
        return manifest;
    }
}
