package dev.closecodes.customer.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the README shows is what happens. */
class ReadmeTest {

    private static final String REGISTRY = "src/main/resources/com/acme/chat/codes.yaml";

    @TempDir
    Path folder;

    private Readme readme;

    @BeforeEach
    void writeFiles() throws IOException {
        readme = new Readme();
        Files.copy(PackagedJars.ANNOTATIONS, folder.resolve(PackagedJars.ANNOTATIONS.getFileName()));
        Files.copy(PackagedJars.PROCESSOR, folder.resolve(PackagedJars.PROCESSOR.getFileName()));
        for (var file : readme.files().entrySet()) {
            CustomerSources.write(folder.resolve(file.getKey()), file.getValue());
        }
    }

    /** The third block of Java is Spring's: tests/documents compiles it. */
    @Test
    void everyYamlAndJavaBlockIsAFileThatIsCompiled() {
        assertEquals(
                Set.of(
                        REGISTRY,
                        "src/main/java/com/acme/chat/package-info.java",
                        "src/main/java/com/acme/chat/Example.java"),
                readme.files().keySet());
        assertEquals(1, readme.blocks("yaml").size());
        assertEquals(3, readme.blocks("java").size());
    }

    @Test
    void theCommandsCompileAndPrintWhatItSays() throws Exception {
        List<List<String>> commands = readme.commandsWith("javac");

        start(commands.get(0)).assertSilence();
        assertEquals(new Javac.Outcome(0, readme.blocks("text").get(0)), start(commands.get(1)));
        assertEquals(2, commands.size());
    }

    @Test
    void theMistakeIsReportedAsItSays() throws Exception {
        Path registry = folder.resolve(REGISTRY);
        Files.writeString(registry, Files.readString(registry).replace("reconnect:", "reconect:"));

        Javac.Outcome outcome = start(readme.commandsWith("javac").get(0));

        assertEquals(1, outcome.exitCode());
        String shown = readme.blocks("text").get(1).replaceFirst("^\\[ERROR\\] \\S+:\\[1,1\\] ", "");
        for (String part : shown.split("\n")) {
            assertTrue(outcome.output().contains(part), outcome.output());
        }
    }

    @Test
    void mavensLinesAreWellFormedAndNameThisVersion() throws Exception {
        String project = "<project>" + readme.blocks("xml").get(0) + "</project>";
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(project.getBytes(StandardCharsets.UTF_8)));
        List<String> jars = new ArrayList<>();
        for (String parent : List.of("dependency", "path")) {
            Element coordinates =
                    (Element) document.getElementsByTagName(parent).item(0);
            jars.add(text(coordinates, "artifactId") + "-" + text(coordinates, "version") + ".jar");
        }

        assertEquals(
                List.of(
                        PackagedJars.ANNOTATIONS.getFileName().toString(),
                        PackagedJars.PROCESSOR.getFileName().toString()),
                jars);
    }

    @Test
    void gradlesLinesNameThisVersion() {
        String lines = readme.blocks("groovy").get(0);

        for (Path jar : List.of(PackagedJars.ANNOTATIONS, PackagedJars.PROCESSOR)) {
            String coordinates = jar.getFileName().toString().replaceAll("-(\\d.*)\\.jar", ":$1");
            assertTrue(lines.contains("\"dev.closecodes:" + coordinates + "\""), coordinates);
        }
    }

    private static String text(Element parent, String name) {
        return parent.getElementsByTagName(name).item(0).getTextContent();
    }

    /** A tool of the JDK that runs, which writes in UTF-8. */
    private Javac.Outcome start(List<String> command) throws IOException, InterruptedException {
        String tool = command.get(0);
        List<String> started = new ArrayList<>();
        started.add(Path.of(System.getProperty("java.home"), "bin", tool).toString());
        for (String option :
                List.of("-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dsun.stdout.encoding=UTF-8")) {
            started.add(tool.equals("javac") ? "-J" + option : option);
        }
        started.addAll(command.subList(1, command.size()));
        return Javac.start(started, folder);
    }
}
