package dev.closecodes.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What docs/maven.md says to copy does what the page says. */
class MavenPageTest {

    private static final String CODES = "src/main/resources/com/acme/chat/codes.yaml";
    private static final String MAIN = "com.acme.chat.Main";

    @Test
    void itsBlocksStandInTheExampleOrAreBuiltWithHere() {
        Project example = new Project(OuterBuild.REPOSITORY.resolve("examples/maven"));
        String text = MavenPage.unindented(
                example.read("pom.xml") + example.read("src/test/java/com/acme/chat/FreshnessTest.java"));
        List<String> others = new ArrayList<>(MavenPage.blocks());
        assertTrue(others.removeIf(text::contains));
        List<String> expected = new ArrayList<>(List.of(
                MavenPage.theBlock("What changed since the last release"), MavenPage.theBlock("Registries elsewhere")));
        expected.addAll(MavenPage.blocks("Maven 4"));
        expected.add(MavenPage.theBlock("Without our plugin"));
        assertEquals(expected, others);
    }

    @Test
    void theReadmeHasTheSameFiveLines() throws IOException {
        String readme = Files.readString(OuterBuild.REPOSITORY.resolve("README.md"));
        assertTrue(MavenPage.unindented(readme).contains(MavenPage.theBlock("What changed since the last release")));
    }

    @Test
    void aFolderOfOnesOwnIsPassedOnAndWatched() {
        Project project = withPlugin("page-folders", "Registries elsewhere");
        String codes = project.read(CODES);
        project.delete(CODES);
        project.maven("package", "-DskipTests").failed().says("[NoFolder]").says("config is not a folder");

        project.write("config/codes.yaml", codes);
        project.maven("package", "-DskipTests").succeeded();
        assertTrue(project.java(MAIN).contains("Session expired:"));

        project.edit("config/codes.yaml", "Session expired", "Login expired");
        project.maven("package", "-DskipTests").succeeded().says("compiling again");
        assertTrue(project.java(MAIN).contains("Login expired:"));
        project.maven("package", "-DskipTests").succeeded().keepsQuietAbout("Compiling");
    }

    @Test
    void theRecipeWithoutOurPluginCompilesAgain() {
        Project project = withPlugin("page-antrun", "Without our plugin");
        project.maven("package", "-DskipTests").succeeded();
        project.edit(CODES, "Session expired", "Login expired");
        project.maven("package", "-DskipTests").succeeded();
        assertTrue(project.java(MAIN).contains("Login expired:"));
        project.maven("package", "-DskipTests").succeeded().keepsQuietAbout("Compiling");
    }

    @Test
    void theTestFailsForStaleClasses() {
        Project project = Project.copy("examples/maven", "page-test");
        project.maven("package").succeeded().says("Tests run: 1");
        project.edit(CODES, "Session expired", "Login expired");
        project.maven("package", "-Dclosecodes.skip=true").failed().says("closeCodesAreMadeOfTheirRegistry");
        project.maven("package").succeeded().says("Tests run: 1");
    }

    @Test
    void anotherVersionOfTheProcessorIsRefused() {
        Project project = Project.copy("examples/maven", "page-versions");
        project.edit(
                "pom.xml",
                "<version>${closecodes.version}</version>\n            </path>",
                "<version>0.0.9</version>\n            </path>");
        project.maven("package")
                .failed()
                .says("[ProcessorVersion] closecodes-processor is 0.0.9, and closecodes-maven-plugin 0.1.0-SNAPSHOT;"
                        + " give both one version");
    }

    @Test
    void aModuleThatUsesTheTypesIsCompiledAgain() {
        Project project = Project.copy("examples/maven", "page-modules/chat");
        Project all = new Project(project.folder().resolveSibling(""));
        all.write("pom.xml", """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>all</artifactId>
              <version>1.0.0</version>
              <packaging>pom</packaging>
              <modules>
                <module>app</module>
                <module>chat</module>
              </modules>
            </project>
            """);
        String pom = project.read("pom.xml");
        String compiler = pom.substring(pom.indexOf("<plugins>") + 9, pom.indexOf("</plugin>"));
        all.write("app/pom.xml", """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>com.acme</groupId>
              <artifactId>app</artifactId>
              <version>1.0.0</version>
              <properties>
                <closecodes.version>0.1.0-SNAPSHOT</closecodes.version>
                <maven.compiler.release>17</maven.compiler.release>
              </properties>
              <dependencies>
                <dependency>
                  <groupId>com.acme</groupId>
                  <artifactId>chat</artifactId>
                  <version>1.0.0</version>
                </dependency>
              </dependencies>
              <build><plugins>%s</plugin></plugins></build>
            </project>
            """.formatted(compiler));
        all.write("app/src/main/java/com/acme/app/App.java", """
            package com.acme.app;

            final class App {
                static final String TITLE = com.acme.chat.CloseCode.SESSION_EXPIRED.title();
            }
            """);
        all.maven("package", "-DskipTests").succeeded();
        project.edit(CODES, "SESSION_EXPIRED", "LOGIN_EXPIRED");
        project.edit("src/main/java/com/acme/chat/Main.java", "SESSION_EXPIRED", "LOGIN_EXPIRED");
        all.maven("package", "-DskipTests").failed().says("App.java:[").says("SESSION_EXPIRED");
        all.edit("app/src/main/java/com/acme/app/App.java", "SESSION_EXPIRED", "LOGIN_EXPIRED");
        all.maven("package", "-DskipTests").succeeded();
        all.maven("package", "-DskipTests").succeeded().keepsQuietAbout("Compiling");
    }

    private static Project withPlugin(String name, String heading) {
        Project project = Project.copy("examples/maven", name);
        String pom = MavenPage.unindented(project.read("pom.xml"));
        return project.write("pom.xml", pom)
                .edit("pom.xml", MavenPage.theBlock("The plugin"), MavenPage.theBlock(heading));
    }
}
