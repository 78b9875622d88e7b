package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** docs/maven.md: Maven 4 takes the processor from a dependency of its own type, and fresh sees the build as with paths. */
class ProcessorTypeTest {

    private static final String CODES = "src/main/resources/com/acme/chat/codes.yaml";
    private static final String MAIN = "com.acme.chat.Main";

    @Test
    void theProcessorIsADependencyAndTheOnlyOneOfItsName() {
        List<String> blocks = MavenPage.blocks("Maven 4");
        Project project = Project.copy("examples/maven", "processor-type");
        project.write("pom.xml", MavenPage.unindented(project.read("pom.xml")))
                .edit("pom.xml", MavenPage.blocks("The processor").get(1), blocks.get(1))
                .edit("pom.xml", "</dependencies>\n", blocks.get(0) + "</dependencies>\n");
        // The example has the processor for its test too.
        project.maven4("package").failed().says("package CloseCode does not exist");

        project.edit("pom.xml", MavenPage.blocks("A test of your own").get(0), "")
                .delete("src/test/java/com/acme/chat/FreshnessTest.java");
        project.maven4("package").succeeded();
        assertTrue(project.java(MAIN).contains("Session expired:"));

        project.edit(CODES, "Session expired", "Login expired");
        project.maven4("package").succeeded().says("compiling again");
        assertTrue(project.java(MAIN).contains("Login expired:"));
    }
}
