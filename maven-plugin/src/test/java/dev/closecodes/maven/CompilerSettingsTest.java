package dev.closecodes.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.maven.model.Build;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;

class CompilerSettingsTest {

    private static final Path CONFIG = Path.of("config").toAbsolutePath();

    @Test
    void readsTheOptionAndTheProcessor() throws Exception {
        CompilerSettings settings = settings("""
                <configuration>
                  <compilerArgs>
                    <arg>-Xlint:all</arg>
                    <arg>-Aclosecodes.path=%s%srelative</arg>
                  </compilerArgs>
                  <annotationProcessorPaths>
                    <path>
                      <groupId>org.mapstruct</groupId>
                      <artifactId>mapstruct-processor</artifactId>
                      <version>1.6</version>
                    </path>
                    <path>
                      <groupId>dev.closecodes</groupId>
                      <artifactId>closecodes-processor</artifactId>
                      <version>1.2.0</version>
                    </path>
                  </annotationProcessorPaths>
                  <generatedSourcesDirectory>out</generatedSourcesDirectory>
                </configuration>
                """.formatted(CONFIG, File.pathSeparator));
        assertEquals(List.of(CONFIG), settings.registryFolders());
        assertEquals(Set.of("1.2.0"), settings.processorVersions());
        assertEquals(Path.of("out").toAbsolutePath(), settings.folder("generatedSourcesDirectory", CONFIG));
        assertEquals(CONFIG, settings.folder("generatedTestSourcesDirectory", CONFIG));
    }

    @Test
    void takesTheVersionOfADependencyWhereNoPathIsSet() throws Exception {
        assertEquals(Set.of("9"), settings("<configuration/>").processorVersions());
    }

    private static CompilerSettings settings(String configuration) throws Exception {
        Plugin plugin = new Plugin();
        plugin.setGroupId("org.apache.maven.plugins");
        plugin.setArtifactId("maven-compiler-plugin");
        plugin.setConfiguration(Xpp3DomBuilder.build(new StringReader(configuration)));
        MavenProject project = new MavenProject();
        project.setFile(new File("pom.xml").getAbsoluteFile());
        project.getModel().setBuild(new Build());
        project.getBuild().addPlugin(plugin);
        Dependency dependency = new Dependency();
        dependency.setGroupId("dev.closecodes");
        dependency.setArtifactId("closecodes-processor");
        dependency.setVersion("9");
        project.getModel().addDependency(dependency);
        return new CompilerSettings(project);
    }
}
