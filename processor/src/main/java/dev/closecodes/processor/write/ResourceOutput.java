package dev.closecodes.processor.write;

import dev.closecodes.processor.generate.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Which output of a compilation takes resources.
 *
 * <p>It is the class output, except for javac without {@code -d}: what it is asked to put into the class output then lands in the
 * working folder, or beside a source, under the last part of its name. Two hosts would have one bundle, and a
 * {@code package.json} of ours would replace the user's. The generated sources keep their folders there, their classes are
 * put beside them, and so are resources.
 */
final class ResourceOutput {

    private final Filer filer;
    private @Nullable StandardLocation location;

    ResourceOutput(Filer filer) {
        this.filer = filer;
    }

    /**
     * Returns the output for resources, the same for all hosts of a compilation.
     *
     * @param artifacts what is to be written; the first of them that has a folder tells
     */
    StandardLocation location(List<Artifact> artifacts) {
        if (location == null) {
            location = artifacts.stream()
                    .filter(artifact -> artifact.kind() != Artifact.Kind.SOURCE)
                    .filter(artifact -> artifact.path().contains("/"))
                    .findFirst()
                    .map(this::location)
                    .orElse(null);
        }
        return location == null ? StandardLocation.CLASS_OUTPUT : location;
    }

    private StandardLocation location(Artifact artifact) {
        try {
            Path path = OutputPath.of(
                    filer.getResource(StandardLocation.CLASS_OUTPUT, artifact.packageName(), artifact.name()));
            return path == null || path.endsWith(artifact.path())
                    ? StandardLocation.CLASS_OUTPUT
                    : StandardLocation.SOURCE_OUTPUT;
        } catch (IOException | RuntimeException exception) {
            // Compilers say in many ways that they have no class output, or nothing there yet.
            return StandardLocation.CLASS_OUTPUT;
        }
    }
}
