package dev.closecodes.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.model.Resource;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** The two compilations of a project, as Maven lays projects out. */
final class Compilations {

    private final MavenProject project;
    private final CompilerSettings settings;

    Compilations(MavenProject project, CompilerSettings settings) {
        this.project = project;
        this.settings = settings;
    }

    Compilation main() {
        Path classes = Path.of(project.getBuild().getOutputDirectory());
        Path generated = settings.folder("generatedSourcesDirectory", target("generated-sources/annotations"));
        List<Path> registryFolders = registryFolders(project.getCompileSourceRoots());
        // Copies, which maven-resources-plugin has just made; it may have filtered them or put them elsewhere.
        registryFolders.add(classes);
        return new Compilation(
                new ClassFolder(classes),
                generated,
                sources(project.getCompileSourceRoots(), generated),
                registryFolders,
                resources(project.getResources()),
                jars());
    }

    Compilation test() {
        Path classes = Path.of(project.getBuild().getTestOutputDirectory());
        Path generated =
                settings.folder("generatedTestSourcesDirectory", target("generated-test-sources/test-annotations"));
        List<Path> registryFolders = registryFolders(project.getTestCompileSourceRoots());
        // Their copies are made later, before tests are compiled.
        project.getTestResources().stream()
                .map(Resource::getDirectory)
                .map(Path::of)
                .forEach(registryFolders::add);
        List<Path> classPath = new ArrayList<>();
        classPath.add(Path.of(project.getBuild().getOutputDirectory()));
        classPath.addAll(jars());
        return new Compilation(
                new ClassFolder(classes),
                generated,
                sources(project.getTestCompileSourceRoots(), generated),
                registryFolders,
                resources(project.getTestResources()),
                classPath);
    }

    // The processor's order: docs/locating.md.
    private List<Path> registryFolders(List<String> sourceRoots) {
        List<Path> registryFolders = new ArrayList<>(settings.registryFolders());
        sourceRoots.stream().map(Path::of).forEach(registryFolders::add);
        Path project = this.project.getBasedir().toPath();
        registryFolders.add(project.resolve("src/main/resources"));
        registryFolders.add(project.resolve("src/main/java"));
        return registryFolders;
    }

    private static @Nullable List<Path> resources(List<Resource> resources) {
        boolean plain =
                resources.stream().allMatch(resource -> resource.getTargetPath() == null && !resource.isFiltering());
        return plain
                ? resources.stream().map(Resource::getDirectory).map(Path::of).toList()
                : null;
    }

    private static List<Path> sources(List<String> roots, Path generated) {
        List<Path> sources = new ArrayList<>(roots.stream().map(Path::of).toList());
        sources.add(generated);
        return sources;
    }

    private Path target(String folder) {
        return Path.of(project.getBuild().getDirectory()).resolve(folder);
    }

    private List<Path> jars() {
        return project.getArtifacts().stream()
                .map(Artifact::getFile)
                .filter(file -> file != null)
                .map(File::toPath)
                .toList();
    }
}
