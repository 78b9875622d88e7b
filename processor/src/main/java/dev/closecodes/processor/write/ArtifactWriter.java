package dev.closecodes.processor.write;

import dev.closecodes.processor.generate.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes artifacts, each with the host as its one originating element, so that Gradle can tell whose they are. One
 * writer for a compilation: what is shared it writes for the first host that asks.
 */
public final class ArtifactWriter {

    private final Filer filer;
    private final Set<String> shared = new HashSet<>();

    public ArtifactWriter(Filer filer) {
        this.filer = filer;
    }

    /**
     * The shared files whose place somebody else's file takes, as when a build tool has copied a user's own there.
     *
     * @param artifacts what is to be written
     * @return their names
     */
    public List<String> taken(List<Artifact> artifacts) {
        return artifacts.stream()
                .filter(artifact -> artifact.kind() == Artifact.Kind.SHARED && isTaken(artifact))
                .map(Artifact::name)
                .toList();
    }

    private boolean isTaken(Artifact artifact) {
        if (shared.contains(artifact.name())) {
            return false;
        }
        byte[] mark = Artifact.GENERATED_PROPERTIES.getBytes(StandardCharsets.UTF_8);
        try (InputStream in = filer.getResource(StandardLocation.CLASS_OUTPUT, "", artifact.name())
                .openInputStream()) {
            byte[] start = in.readNBytes(mark.length);
            return start.length > 0 && !Arrays.equals(mark, start);
        } catch (IOException | IllegalArgumentException absent) {
            return false;
        }
    }

    /**
     * Writes files.
     *
     * @param artifacts what to write
     * @param host the annotated element
     * @throws WriteException when one cannot be written; it says which and why
     */
    public void write(List<Artifact> artifacts, Element host) throws WriteException {
        for (Artifact artifact : artifacts) {
            if (artifact.kind() == Artifact.Kind.SHARED && !shared.add(artifact.name())) {
                continue;
            }
            try (OutputStream out = create(artifact, host).openOutputStream()) {
                out.write(artifact.bytes());
            } catch (FilerException exception) {
                throw new WriteException(
                        artifact.qualifiedName() + " is there already, and not by this compilation's processors; delete"
                                + " it, or choose a prefix with @CloseCodeRegistry(prefix = ...)",
                        exception);
            } catch (IOException exception) {
                throw new WriteException(
                        artifact.qualifiedName() + " cannot be written ("
                                + exception.getClass().getSimpleName() + ": " + exception.getMessage()
                                + "); free the disk or the folder and build again",
                        exception);
            }
        }
    }

    private FileObject create(Artifact artifact, Element host) throws IOException {
        return switch (artifact.kind()) {
            case SOURCE -> filer.createSourceFile(artifact.qualifiedName(), host);
            case RESOURCE, SHARED ->
                filer.createResource(StandardLocation.CLASS_OUTPUT, artifact.packageName(), artifact.name(), host);
            case DOCUMENT ->
                filer.createResource(StandardLocation.SOURCE_OUTPUT, artifact.packageName(), artifact.name(), host);
        };
    }
}
