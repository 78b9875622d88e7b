package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/publishing.md says to copy into a build puts the page where it says. */
class PublishingPageTest {

    private static final String GENERATED = "target/generated-sources/annotations/com/acme/chat/";

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(Files.readString(OuterBuild.REPOSITORY.resolve("docs/publishing.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static Project withPlugin(String name, String plugin) {
        return Project.copy("examples/maven", name).edit("pom.xml", "<plugins>", "<plugins>\n" + plugin);
    }

    @Test
    void springBootsFolderHasThePage() throws IOException {
        Project project = withPlugin("page-static", blocks("xml").get(0));
        project.maven("process-classes").succeeded();
        assertEquals(
                project.read(GENERATED + "close-codes.html"), project.read("target/classes/static/close-codes.html"));
    }

    @Test
    void theSitesFolderHasThePage() throws IOException {
        Project project = withPlugin("page-site", blocks("xml").get(1));
        project.maven("compile", "pre-site").succeeded();
        assertEquals(project.read(GENERATED + "close-codes.html"), project.read("target/site/close-codes.html"));
        assertTrue(project.read("target/site/close-codes.html").contains("id=\"4001\""), "an anchor to link to");
    }

    @Test
    void aCopyIsHeldToWhatIsGenerated() throws IOException {
        Project project = Project.copy("examples/maven", "page-copy");
        project.write(
                "src/test/java/com/acme/chat/PublishedPageTest.java",
                blocks("java").get(0));
        project.write("docs/close-codes.en.md", "# Old\n");
        project.maven("package").failed().says("PublishedPageTest");
        project.write("docs/close-codes.en.md", project.read(GENERATED + "close-codes.en.md"));
        project.maven("package").succeeded();
    }
}
