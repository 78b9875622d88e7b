package dev.closecodes.processor.write;

import dev.closecodes.processor.generate.artifact.Artifact;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/** The files that all hosts of a compilation share: each is written once, for the first host that asks. */
final class SharedFiles {

    private final Filer filer;
    private final ResourceOutput output;
    private final Set<String> written = new HashSet<>();

    SharedFiles(Filer filer, ResourceOutput output) {
        this.filer = filer;
        this.output = output;
    }

    /** Notes that a file is to be written, and returns whether it is a shared one that has been. */
    boolean noteWritten(Artifact artifact) {
        return artifact.kind() == Artifact.Kind.SHARED && !written.add(artifact.name());
    }

    /** The shared files whose place somebody else's file takes, as when a build tool has copied a user's own there. */
    List<String> taken(List<Artifact> artifacts) {
        StandardLocation location = output.location(artifacts);
        List<String> taken = new ArrayList<>();
        for (Artifact artifact : artifacts) {
            if (artifact.kind() == Artifact.Kind.SHARED && isTaken(artifact, location)) {
                taken.add(artifact.name());
            }
        }
        return taken;
    }

    private boolean isTaken(Artifact artifact, StandardLocation location) {
        if (written.contains(artifact.name())) {
            return false;
        }
        try {
            FileObject file = filer.getResource(location, "", artifact.name());
            if (OutputPath.isPipeOrDevice(OutputPath.of(file))) {
                // Writing it will fail, which says why.
                return false;
            }
            try (InputStream in = file.openInputStream()) {
                return !Artifact.isGenerated(in);
            }
        } catch (IOException | RuntimeException absent) {
            return false;
        }
    }
}
