package dev.closecodes.processor.generate;

import dev.closecodes.processor.generate.bundle.ReachabilityMetadataGenerator;
import dev.closecodes.processor.generate.bundle.ResourceBundleGenerator;
import dev.closecodes.processor.generate.docs.HtmlPageGenerator;
import dev.closecodes.processor.generate.docs.MarkdownPageGenerator;
import dev.closecodes.processor.generate.interop.SendableCloseCodeGenerator;
import dev.closecodes.processor.generate.interop.SendableCloseCodeValidatorGenerator;
import dev.closecodes.processor.generate.interop.ValidationMessagesGenerator;
import dev.closecodes.processor.generate.java.CloseCodeGenerator;
import dev.closecodes.processor.generate.java.CloseCodeRangeGenerator;
import dev.closecodes.processor.generate.java.CloseCodeTextGenerator;
import dev.closecodes.processor.generate.java.CloseCodeTextsGenerator;
import dev.closecodes.processor.generate.java.CloseCodesGenerator;
import dev.closecodes.processor.generate.java.CloseEventGenerator;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Everything that is generated. */
public final class Generators {

    /** Whatever can be made. */
    static final List<ArtifactGenerator> ALL = List.of(
            new CloseCodeGenerator(),
            new CloseCodeRangeGenerator(),
            new CloseCodesGenerator(),
            new CloseCodeTextGenerator(),
            new CloseCodeTextsGenerator(),
            new CloseEventGenerator(),
            new SendableCloseCodeGenerator(),
            new SendableCloseCodeValidatorGenerator(),
            new ResourceBundleGenerator(),
            new ValidationMessagesGenerator(),
            new ReachabilityMetadataGenerator(),
            new HtmlPageGenerator(),
            new MarkdownPageGenerator());

    private Generators() {}

    /**
     * Makes the files that are wanted.
     *
     * @param wanted what is wanted
     * @return the files, by kind and name; first the type that holds the mark of all others, so that those which a killed
     *     compilation leaves behind can be told for ours
     */
    public static List<Artifact> generate(Registry registry, Target target, Set<Output> wanted) {
        List<Artifact> artifacts = new ArrayList<>();
        for (ArtifactGenerator generator : ALL) {
            if (wanted.contains(generator.output())) {
                artifacts.addAll(generator.generate(registry, target));
            }
        }
        artifacts.sort(Comparator.comparing(Artifact::kind)
                .thenComparing(artifact -> !artifact.name().equals(target.closeCodeTexts()))
                .thenComparing(Artifact::name));
        return artifacts;
    }
}
