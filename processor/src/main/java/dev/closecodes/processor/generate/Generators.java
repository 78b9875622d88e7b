package dev.closecodes.processor.generate;

import dev.closecodes.processor.generate.bundle.ReachabilityMetadataGenerator;
import dev.closecodes.processor.generate.bundle.ResourceBundleGenerator;
import dev.closecodes.processor.generate.docs.HtmlPageGenerator;
import dev.closecodes.processor.generate.docs.MarkdownPageGenerator;
import dev.closecodes.processor.generate.interop.Framework;
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
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Everything that is generated. */
public final class Generators {

    private Generators() {}

    /**
     * Makes the files that are wanted.
     *
     * @param wanted what is wanted
     * @return the files, by kind and name; first the type that holds the mark of all others, so that those which a killed
     *     compilation leaves behind can be told for ours
     */
    public static List<Artifact> generate(Registry registry, Target target, Set<Output> wanted) {
        // The pages are half of the work, and need nothing of the rest.
        Background<List<Artifact>> pages = new Background<>(() -> {
            // For which the JDK loads a hundred classes: it is there when the sources ask.
            Objects.requireNonNull(registry.hash().get());
            return generate(pages(), registry, target, wanted);
        });
        List<Artifact> artifacts = generate(code(target), registry, target, wanted);
        artifacts.addAll(pages.get());
        artifacts.sort((one, other) -> compare(one, other, target.closeCodeTexts()));
        return artifacts;
    }

    private static int compare(Artifact one, Artifact other, String first) {
        int byKind = one.kind().compareTo(other.kind());
        int byFirst = byKind == 0
                ? Boolean.compare(other.name().equals(first), one.name().equals(first))
                : byKind;
        return byFirst == 0 ? one.name().compareTo(other.name()) : byFirst;
    }

    /** What programs use. */
    private static List<ArtifactGenerator> code(Target target) {
        List<ArtifactGenerator> generators = new ArrayList<>(List.of(
                new CloseCodeGenerator(),
                new CloseCodeRangeGenerator(),
                new CloseCodesGenerator(),
                new CloseCodeTextGenerator(),
                new CloseCodeTextsGenerator(),
                new CloseEventGenerator(),
                new ResourceBundleGenerator(),
                new ReachabilityMetadataGenerator()));
        if (target.frameworks().contains(Framework.JAKARTA_VALIDATION)) {
            generators.add(new SendableCloseCodeGenerator());
            generators.add(new SendableCloseCodeValidatorGenerator());
            generators.add(new ValidationMessagesGenerator());
        }
        return generators;
    }

    /** What people read. */
    private static List<ArtifactGenerator> pages() {
        return List.of(new HtmlPageGenerator(), new MarkdownPageGenerator());
    }

    private static List<Artifact> generate(
            List<ArtifactGenerator> generators, Registry registry, Target target, Set<Output> wanted) {
        List<Artifact> artifacts = new ArrayList<>();
        for (ArtifactGenerator generator : generators) {
            if (wanted.contains(generator.output())) {
                artifacts.addAll(generator.generate(registry, target));
            }
        }
        return artifacts;
    }
}
