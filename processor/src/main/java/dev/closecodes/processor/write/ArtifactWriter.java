package dev.closecodes.processor.write;

import dev.closecodes.processor.generate.Generated;
import dev.closecodes.processor.generate.artifact.Artifact;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.lang.model.element.Element;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes artifacts, each with the host as its one originating element, so that Gradle can tell whose they are. When one
 * cannot be written, none stays: half a set would compile into something that nobody described. One writer for a
 * compilation: what its hosts share is written once.
 */
public final class ArtifactWriter {

    private final Filer filer;
    private final List<OutputFile> written = new ArrayList<>();
    private final SharedFiles shared;
    private boolean withdrawn;

    public ArtifactWriter(Filer filer) {
        this.filer = filer;
        shared = new SharedFiles(filer);
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

    /**
     * Writes files. The compiler is asked for the sources first, which takes it a while, in which their text is made; and a
     * source is closed, which hands it to the compiler, when everything else is written.
     *
     * @param files what to write
     * @param host the annotated element
     * @throws WriteException when one cannot be written; it says which and why
     */
    public void write(Generated files, Element host) throws WriteException {
        Map<String, OutputFile> sources = ask(files.types(), host);
        write(files.shared(), host, sources);
        for (Supplier<List<Artifact>> part : files.parts()) {
            write(part.get(), host, sources);
        }
        for (OutputFile source : sources.values()) {
            try {
                source.close();
            } catch (IOException exception) {
                throw failure(source.name(), exception);
            }
        }
    }

    private Map<String, OutputFile> ask(List<String> types, Element host) throws WriteException {
        Map<String, OutputFile> sources = new LinkedHashMap<>();
        for (String type : types) {
            try {
                OutputFile source = new OutputFile(type, true, filer.createSourceFile(type, host));
                written.add(source);
                sources.put(type, source);
            } catch (IOException exception) {
                throw failure(type, exception);
            }
        }
        return sources;
    }

    private void write(List<Artifact> artifacts, Element host, Map<String, OutputFile> sources) throws WriteException {
        for (Artifact artifact : artifacts) {
            if (shared.isWritten(artifact)) {
                continue;
            }
            try {
                if (artifact.kind() == Artifact.Kind.SOURCE) {
                    Objects.requireNonNull(sources.get(artifact.qualifiedName()), artifact.qualifiedName())
                            .write(artifact);
                } else {
                    OutputFile file = new OutputFile(artifact.qualifiedName(), false, createResource(artifact, host));
                    written.add(file);
                    file.write(artifact);
                    file.close();
                }
            } catch (IOException exception) {
                throw failure(artifact.qualifiedName(), exception);
            }
        }
    }

    /** Takes back everything that was written in this compilation, whole or in part. */
    public void withdraw() {
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

    private static WriteException failure(String name, IOException exception) {
        return new WriteException(
                exception instanceof FilerException
                        ? name + " is there already, and not by this compilation's processors; delete"
                                + " it, or choose a prefix with @CloseCodeRegistry(prefix = ...)"
                        : name + " cannot be written ("
                                + exception.getClass().getSimpleName() + ": " + exception.getMessage()
                                + "); free the disk or the folder and build again",
                exception);
    }

    private FileObject createResource(Artifact artifact, Element host) throws IOException {
        return artifact.kind() == Artifact.Kind.DOCUMENT
                ? createDocument(artifact, host)
                : filer.createResource(StandardLocation.CLASS_OUTPUT, artifact.packageName(), artifact.name(), host);
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
