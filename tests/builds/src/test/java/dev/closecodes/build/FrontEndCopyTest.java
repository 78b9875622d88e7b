package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** docs/javascript.md: its plugin for Maven copies the module to where a front end is built. */
class FrontEndCopyTest {

    private static final Pattern PLUGIN =
            Pattern.compile("(?ms)^```xml\n((?:(?!```).)*maven-resources-plugin.*?)^```$");

    @Test
    void moduleIsCopiedForTheFrontEnd() throws IOException {
        Matcher plugin = PLUGIN.matcher(Files.readString(OuterBuild.REPOSITORY.resolve("docs/javascript.md")));
        assertTrue(plugin.find());
        Project project = Project.copy("examples/maven", "front-end")
                .edit("pom.xml", "<plugins>", "<plugins>\n" + plugin.group(1))
                .edit(
                        "src/main/java/com/acme/chat/package-info.java",
                        "\"codes.yaml\"",
                        "value = \"codes.yaml\", interop = \"JAVASCRIPT\"");
        project.maven("package", "-DskipTests").succeeded();
        for (String file :
                new String[] {"close-codes.js", "close-codes.d.ts", "close-codes-texts/en.js", "package.json"}) {
            assertEquals(
                    project.read("target/classes/META-INF/resources/close-codes/com.acme.chat/" + file),
                    project.read("frontend/generated/close-codes/" + file));
        }
    }
}
