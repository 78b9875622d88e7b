package dev.closecodes.processor.write;

import dev.closecodes.processor.generate.artifact.Artifact;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/**
 * Writes artifacts, each with the host as its one originating element, so that Gradle can tell whose they are. When one
 * cannot be written, none stays: half a set would compile into something that nobody described. One writer for a
 * compilation: what its hosts share is written once.
 */
public final class ArtifactWriter {

    private final Filer filer;
    private final List<OutputFile> written = new ArrayList<>();
    private final ResourceOutput output;
    private final SharedFiles shared;
    private final List<String> unwritten = new ArrayList<>();
    private boolean withdrawn;

    public ArtifactWriter(Filer filer) {
        this.filer = filer;
        output = new ResourceOutput(filer);
        shared = new SharedFiles(filer, output);
    }

    /**
     * The files shared by all hosts whose place somebody else's file takes.
     *
     * @param artifacts what is to be written
     * @return their names
     */
    public List<String> taken(List<Artifact> artifacts) {
        return shared.taken(artifacts);
    }

    /** Returns the names of the bundles and documents that were not written, since the compiler has no folder for them. */
    public List<String> unwritten() {
        return List.copyOf(unwritten);
    }

    /**
     * Writes files. A source is closed, which hands it to the compiler, when everything else is written. When one cannot be
     * written, everything that was written in this compilation is taken back.
     *
     * @param artifacts what to write
     * @param host the annotated element
     * @throws WriteException when one cannot be written; it says which and why
     */
    public void write(List<Artifact> artifacts, Element host) throws WriteException {
        boolean complete = false;
        try {
            for (Artifact artifact : artifacts) {
                if (!shared.noteWritten(artifact)) {
                    write(artifact, output.location(artifacts), host);
                }
            }
            closeSources();
            complete = true;
        } finally {
            if (!complete) {
                withdraw();
            }
        }
    }

    private void write(Artifact artifact, StandardLocation resources, Element host) throws WriteException {
        try {
            FileObject created = isSource(artifact)
                    ? filer.createSourceFile(artifact.qualifiedName(), host)
                    : createResource(artifact, resources, host);
            if (created == null) {
                unwritten.add(artifact.name());
                return;
            }
            OutputFile file = new OutputFile(artifact.qualifiedName(), isSource(artifact), created);
            written.add(file);
            file.write(artifact);
            if (!file.isSource()) {
                file.close();
            }
        } catch (IOException | InvalidPathException exception) {
            throw failure(artifact.qualifiedName(), exception);
        }
    }

    private void closeSources() throws WriteException {
        for (OutputFile file : written) {
            try {
                file.close();
            } catch (IOException exception) {
                throw failure(file.name(), exception);
            }
        }
    }

    private void withdraw() {
        withdrawn = true;
        written.forEach(OutputFile::empty);
        written.forEach(OutputFile::withdraw);
        written.removeIf(file -> !file.isSource());
    }

    /** Ends a compilation: what was taken back is deleted, now that the compiler no longer reads it. */
    public void finish() {
        if (withdrawn) {
            written.forEach(OutputFile::delete);
        }
        written.clear();
    }

    private static WriteException failure(String name, Exception exception) {
        boolean taken = exception instanceof FilerException;
        return new WriteException(
                taken
                        ? name
                                + " is there already: another processor of this compilation made it, or it is on the"
                                + " source path; choose a prefix with @CloseCodeRegistry(prefix = ...), or delete it"
                        : name + " cannot be written ("
                                + exception.getClass().getSimpleName() + ": " + exception.getMessage()
                                + "); free the disk or the folder and build again",
                taken,
                exception);
    }

    private static boolean isSource(Artifact artifact) {
        return artifact.kind() == Artifact.Kind.SOURCE;
    }

    // Without -s, javac takes the class output for the source output; the Eclipse compiler has no such location then.
    private @Nullable FileObject createResource(Artifact artifact, StandardLocation resources, Element host)
            throws IOException {
        FileObject document = artifact.kind() == Artifact.Kind.DOCUMENT
                ? createFile(StandardLocation.SOURCE_OUTPUT, artifact, host)
                : null;
        return document == null ? createFile(resources, artifact, host) : document;
    }

    // Null where the compiler has no such output: each says so with an unchecked exception of its own.
    private @Nullable FileObject createFile(StandardLocation location, Artifact artifact, Element host)
            throws IOException {
        try {
            return filer.createResource(location, artifact.packageName(), artifact.name(), host);
        } catch (RuntimeException exception) {
            return null;
        }
    }
}
