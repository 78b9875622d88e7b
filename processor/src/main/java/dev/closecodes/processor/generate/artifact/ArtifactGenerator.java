package dev.closecodes.processor.generate.artifact;

import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;

/** Makes one or more files of a registry. Stateless, and the same for the same registry. */
public interface ArtifactGenerator {

    List<Artifact> generate(Registry registry, Target target);

    /** What its files belong to; the Java types unless it says otherwise. */
    default Output output() {
        return Output.JAVA;
    }

    /** Whether a target has its files; every target unless it says otherwise. */
    default boolean appliesTo(Target target) {
        return true;
    }
}
