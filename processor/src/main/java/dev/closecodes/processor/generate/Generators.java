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
import dev.closecodes.processor.generate.java.CloseCodesGenerator;
import dev.closecodes.processor.generate.java.CloseEventGenerator;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Everything that is generated for a host. */
public final class Generators {

    private final Target target;
    private final Set<Output> wanted;

    /** What no registry changes. */
    private final Background<List<Artifact>> values;

    private Generators(Target target, Set<Output> wanted) {
        this.target = target;
        this.wanted = wanted;
        this.values = new Background<>(this::values);
    }

    /**
     * Begins with what no registry changes: it is made while the registry is read, and the classes that write it are
     * there for all else.
     *
     * @param wanted what is wanted
     */
    public static Generators begin(Target target, Set<Output> wanted) {
        return new Generators(target, wanted);
    }

    /** Makes the files that are wanted. The pages are still in the making when all else is done. */
    public Generated generate(Registry registry) {
        // The pages are half of the work, and need nothing of the rest.
        Background<List<Artifact>> pages = new Background<>(() -> {
            // For which the JDK loads a hundred classes: it is there when the sources ask.
            Objects.requireNonNull(registry.hash().get());
            return generate(pages(), registry);
        });
        List<Artifact> artifacts = generate(code(), registry);
        artifacts.addAll(values.get());
        artifacts.sort((one, other) -> compare(one, other, target.closeCodes()));
        return new Generated(artifacts, pages);
    }

    private static int compare(Artifact one, Artifact other, String first) {
        int byKind = one.kind().compareTo(other.kind());
        int byFirst = byKind == 0
                ? Boolean.compare(other.name().equals(first), one.name().equals(first))
                : byKind;
        return byFirst == 0 ? one.name().compareTo(other.name()) : byFirst;
    }

    /** The types of values, which are the same for every registry. */
    private List<Artifact> values() {
        return wanted.contains(Output.JAVA)
                ? List.of(CloseCodeTextGenerator.generate(target), CloseEventGenerator.generate(target))
                : List.of();
    }

    /** What programs use. */
    private List<ArtifactGenerator> code() {
        List<ArtifactGenerator> generators = new ArrayList<>(List.of(
                new CloseCodeGenerator(),
                new CloseCodeRangeGenerator(),
                new CloseCodesGenerator(),
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

    private List<Artifact> generate(List<ArtifactGenerator> generators, Registry registry) {
        List<Artifact> artifacts = new ArrayList<>();
        for (ArtifactGenerator generator : generators) {
            if (wanted.contains(generator.output())) {
                artifacts.addAll(generator.generate(registry, target));
            }
        }
        return artifacts;
    }
}
