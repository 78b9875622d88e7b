package dev.closecodes.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/** What a project tells the compiler plugin, in its configuration and those of its executions. */
final class CompilerSettings {

    private static final String PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";
    private static final String GROUP = "dev.closecodes";
    private static final String PROCESSOR = "closecodes-processor";
    private static final String OPTION = "-Aclosecodes.path=";

    private final MavenProject project;
    private final List<Xpp3Dom> configurations = new ArrayList<>();

    CompilerSettings(MavenProject project) {
        this.project = project;
        Plugin plugin = project.getPlugin(PLUGIN);
        if (plugin != null) {
            add(plugin.getConfiguration());
            plugin.getExecutions().stream()
                    .map(PluginExecution::getConfiguration)
                    .forEach(this::add);
        }
    }

    private void add(@Nullable Object configuration) {
        if (configuration instanceof Xpp3Dom dom) {
            configurations.add(dom);
        }
    }

    /** The folders of the option closecodes.path. */
    List<Path> registryFolders() {
        Set<Path> folders = new LinkedHashSet<>();
        for (Xpp3Dom configuration : configurations) {
            for (Xpp3Dom arguments : configuration.getChildren("compilerArgs")) {
                for (Xpp3Dom argument : arguments.getChildren()) {
                    folders.addAll(folders(argument.getValue()));
                }
            }
        }
        return List.copyOf(folders);
    }

    private static List<Path> folders(@Nullable String argument) {
        if (argument == null || !argument.startsWith(OPTION)) {
            return List.of();
        }
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(argument.substring(OPTION.length()))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of)
                .filter(Path::isAbsolute)
                .toList();
    }

    /** The versions of our processor that are named, as processor paths or as dependencies; none where none is. */
    Set<String> processorVersions() {
        Set<String> versions = new TreeSet<>();
        for (Xpp3Dom configuration : configurations) {
            for (Xpp3Dom paths : configuration.getChildren("annotationProcessorPaths")) {
                for (Xpp3Dom path : paths.getChildren()) {
                    if (GROUP.equals(text(path, "groupId")) && PROCESSOR.equals(text(path, "artifactId"))) {
                        add(versions, text(path, "version"));
                    }
                }
            }
        }
        if (versions.isEmpty()) {
            project.getDependencies().stream()
                    .filter(CompilerSettings::isProcessor)
                    .forEach(dependency -> add(versions, dependency.getVersion()));
        }
        return versions;
    }

    private void add(Set<String> versions, @Nullable String version) {
        if (version != null) {
            versions.add(version);
        } else if (project.getDependencyManagement() != null) {
            project.getDependencyManagement().getDependencies().stream()
                    .filter(CompilerSettings::isProcessor)
                    .forEach(managed -> versions.add(managed.getVersion()));
        }
    }

    private static boolean isProcessor(Dependency dependency) {
        return GROUP.equals(dependency.getGroupId()) && PROCESSOR.equals(dependency.getArtifactId());
    }

    /** A folder that one of the configurations names; a default where none does. */
    Path folder(String name, Path absent) {
        for (Xpp3Dom configuration : configurations) {
            String folder = text(configuration, name);
            if (folder != null) {
                return project.getBasedir().toPath().resolve(folder);
            }
        }
        return absent;
    }

    private static @Nullable String text(Xpp3Dom parent, String name) {
        Xpp3Dom child = parent.getChild(name);
        String value = child == null ? null : child.getValue();
        return value == null || value.isBlank() ? null : value.strip();
    }
}
