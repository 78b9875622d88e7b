package dev.closecodes.processor.write;

import dev.closecodes.processor.generate.Artifact;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** Writes artifacts, each with the host as its one originating element, so that Gradle can tell whose they are. */
public final class ArtifactWriter {

    private final Filer filer;

    public ArtifactWriter(Filer filer) {
        this.filer = filer;
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
            case RESOURCE ->
                filer.createResource(StandardLocation.CLASS_OUTPUT, artifact.packageName(), artifact.name(), host);
            case DOCUMENT -> createDocument(artifact, host);
        };
    }

    // Without -s, javac takes the class output for the source output; the Eclipse compiler has no such location then.
    private FileObject createDocument(Artifact artifact, Element host) throws IOException {
        try {
            return filer.createResource(StandardLocation.SOURCE_OUTPUT, artifact.packageName(), artifact.name(), host);
        } catch (IllegalArgumentException exception) {
            return filer.createResource(StandardLocation.CLASS_OUTPUT, artifact.packageName(), artifact.name(), host);
        }
    }
}
