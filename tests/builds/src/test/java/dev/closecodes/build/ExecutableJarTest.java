package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** docs/spring-boot.md: its plugin packs what has scope provided, and the page's exclusion leaves the annotations out. */
class ExecutableJarTest {

    private static final Pattern PLUGIN = Pattern.compile(
            "(?m)^ *<plugin>\n *<groupId>org\\.springframework\\.boot</groupId>\n(?:(?!</plugin>).*\n)* *</plugin>\n");
    private static final Pattern CONFIGURATION =
            Pattern.compile("(?m)^ *<configuration>\n(?:.*\n)* *</configuration>\n");
    private static final String ANNOTATIONS = "BOOT-INF/lib/closecodes-annotations-0.1.0-SNAPSHOT.jar";

    @Test
    void theExclusionLeavesTheAnnotationsOut() throws IOException {
        Matcher plugin = PLUGIN.matcher(Files.readString(OuterBuild.REPOSITORY.resolve("docs/spring-boot.md")));
        assertTrue(plugin.find());
        // What spring-boot-starter-parent would say.
        String excluding = plugin.group().replace("    </plugin>", """
                  <version>4.0.7</version>
                  <executions>
                    <execution>
                      <goals>
                        <goal>repackage</goal>
                      </goals>
                    </execution>
                  </executions>
                </plugin>""");
        Project project = Project.copy("examples/maven", "executable-jar")
                .edit("pom.xml", "<plugins>\n", "<plugins>\n" + excluding);
        String configuration = configuration(excluding);

        project.maven("package", "-DskipTests").succeeded();
        assertEquals(List.of(), libraries(project));
        assertEquals(project.java("com.acme.chat.Main"), executable(project));

        project.edit("pom.xml", configuration, "");
        project.maven("package", "-DskipTests").succeeded();
        assertEquals(List.of(ANNOTATIONS), libraries(project));
    }

    private static String configuration(String plugin) {
        Matcher configuration = CONFIGURATION.matcher(plugin);
        assertTrue(configuration.find(), plugin);
        return configuration.group();
    }

    private static List<String> libraries(Project project) throws IOException {
        try (JarFile jar =
                new JarFile(project.folder().resolve("target/chat-1.0.0.jar").toFile())) {
            return jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.contains("closecodes"))
                    .toList();
        }
    }

    private static String executable(Project project) {
        return Command.run(project.folder(), Map.of(), Command.jdk("java"), "-jar", "target/chat-1.0.0.jar")
                .succeeded()
                .output();
    }
}
