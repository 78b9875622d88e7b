package dev.closecodes.maven;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.jspecify.annotations.Nullable;

/**
 * The registries of a release.
 *
 * @param file one registry; null for an artifact
 * @param jar what an artifact has in it; null for a file
 */
record Baseline(@Nullable Path file, @Nullable FileSystem jar) implements AutoCloseable {

    static Baseline open(String name, MavenProject project, MavenSession session, RepositorySystem repositories)
            throws MojoFailureException, IOException {
        Path file = file(name, project);
        if (file != null && Files.isRegularFile(file)) {
            return file.toString().endsWith(".jar") ? jar(name, file) : new Baseline(file, null);
        }
        List<String> parts = List.of(name.split(":", -1));
        if (parts.size() < 3 || parts.size() > 5 || parts.contains("")) {
            throw new MojoFailureException(
                    "[Baseline] " + name + " is neither a file nor the coordinates of an artifact;"
                            + " correct <baseline>, such as com.acme:chat:1.0.0");
        }
        DefaultArtifact artifact = new DefaultArtifact(
                parts.get(0),
                parts.get(1),
                parts.size() > 4 ? parts.get(4) : "",
                parts.size() > 3 ? parts.get(3) : "jar",
                parts.get(2));
        try {
            ArtifactRequest request = new ArtifactRequest(artifact, project.getRemoteProjectRepositories(), null);
            return jar(
                    name,
                    repositories
                            .resolveArtifact(session.getRepositorySession(), request)
                            .getArtifact()
                            .getFile()
                            .toPath());
        } catch (ArtifactResolutionException exception) {
            throw new MojoFailureException(
                    "[Baseline] " + name
                            + " cannot be found in the repositories of the build; correct <baseline>, or add its repository to the pom: "
                            + exception.getMessage(),
                    exception);
        }
    }

    private static @Nullable Path file(String name, MavenProject project) {
        try {
            return project.getBasedir().toPath().resolve(name);
        } catch (InvalidPathException exception) {
            return null;
        }
    }

    private static Baseline jar(String name, Path file) throws MojoFailureException, IOException {
        try {
            return new Baseline(null, FileSystems.newFileSystem(file));
        } catch (ProviderNotFoundException exception) {
            throw new MojoFailureException("[Baseline] " + name + " is not a jar; correct <baseline>", exception);
        }
    }

    boolean isFile() {
        return file != null;
    }

    /** Returns where its registries are: the folder of the file, or the root of the jar. */
    Path folder() {
        if (jar != null) {
            return jar.getPath("/");
        }
        if (file == null || file.getParent() == null) {
            throw new IllegalStateException("a baseline is a file or a jar");
        }
        return file.getParent();
    }

    @Override
    public void close() throws IOException {
        if (jar != null) {
            jar.close();
        }
    }
}
