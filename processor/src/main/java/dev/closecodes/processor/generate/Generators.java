package dev.closecodes.processor.generate;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.generate.bundle.ReachabilityMetadataGenerator;
import dev.closecodes.processor.generate.bundle.ResourceBundleGenerator;
import dev.closecodes.processor.generate.docs.HtmlPageGenerator;
import dev.closecodes.processor.generate.docs.MarkdownPageGenerator;
import dev.closecodes.processor.generate.java.CloseCodeGenerator;
import dev.closecodes.processor.generate.java.CloseCodeRangeGenerator;
import dev.closecodes.processor.generate.java.CloseCodeTextGenerator;
import dev.closecodes.processor.generate.java.CloseCodesGenerator;
import dev.closecodes.processor.generate.java.CloseEventGenerator;
import dev.closecodes.processor.generate.javascript.JavaScriptGenerator;
import dev.closecodes.processor.generate.validation.SendableCloseCodeGenerator;
import dev.closecodes.processor.generate.validation.SendableCloseCodeValidatorGenerator;
import dev.closecodes.processor.generate.validation.ValidationMessagesGenerator;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Everything that is generated for a host. */
public final class Generators {

    private static final List<ArtifactGenerator> ALL = List.of(
            new CloseCodeGenerator(),
            new CloseCodeRangeGenerator(),
            new CloseCodesGenerator(),
            new CloseCodeTextGenerator(),
            new CloseEventGenerator(),
            new SendableCloseCodeGenerator(),
            new SendableCloseCodeValidatorGenerator(),
            new ValidationMessagesGenerator(),
            new ResourceBundleGenerator(),
            new ReachabilityMetadataGenerator(),
            new JavaScriptGenerator(),
            new HtmlPageGenerator(),
            new MarkdownPageGenerator());

    private Generators() {}

    /**
     * Makes all files of a host.
     *
     * @param wanted the kinds of output that the user wants
     * @return the files, by kind and name, but first the type that holds the mark of all others: by it, what a killed
     *     compilation leaves is known as ours
     */
    public static List<Artifact> generate(Registry registry, Target target, Set<Output> wanted) {
        Target written = target.with(wanted);
        return ALL.stream()
                .filter(generator -> wanted.contains(generator.output()) && generator.appliesTo(written))
                .flatMap(generator -> generator.generate(registry, written).stream())
                .sorted(Comparator.comparing(Artifact::kind)
                        .thenComparing(artifact ->
                                !artifact.name().equals(target.names().closeCodes()))
                        .thenComparing(Artifact::name))
                .toList();
    }
}
