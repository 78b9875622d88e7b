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
import dev.closecodes.processor.generate.validation.SendableCloseCodeGenerator;
import dev.closecodes.processor.generate.validation.SendableCloseCodeValidatorGenerator;
import dev.closecodes.processor.generate.validation.ValidationMessagesGenerator;
import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Everything that is generated for a host. A thread of its own makes what programs use, and then the Markdown pages; beside
 * it, the registry is read, the compiler is asked for the files of the types, and the HTML page is made.
 */
public final class Generators implements AutoCloseable {

    private final Target target;
    private final Set<Output> wanted;
    private final Background background = new Background();

    /** What no registry changes. */
    private final Supplier<List<Artifact>> values;

    private Generators(Target target, Set<Output> wanted) {
        this.target = target;
        this.wanted = wanted;
        this.values = background.begin(this::values);
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

    /** Begins to make the files that are wanted. */
    public Generated generate(Registry registry) {
        Supplier<List<Artifact>> code = background.begin(() -> code(registry));
        Supplier<List<Artifact>> markdown = background.begin(() -> generate(new MarkdownPageGenerator(), registry));
        List<Artifact> shared = target.frameworks().contains(Framework.JAKARTA_VALIDATION)
                ? generate(new ValidationMessagesGenerator(), registry)
                : List.of();
        return new Generated(
                types(), shared, List.of(() -> generate(new HtmlPageGenerator(), registry), code, markdown));
    }

    /** Nothing more is to be made than has been begun. */
    @Override
    public void close() {
        background.close();
    }

    private List<String> types() {
        List<String> types = new ArrayList<>();
        if (wanted.contains(Output.JAVA)) {
            for (String type : target.types()) {
                types.add(target.qualified(type));
            }
        }
        return types;
    }

    /** The types of values, which are the same for every registry. */
    private List<Artifact> values() {
        return wanted.contains(Output.JAVA)
                ? List.of(CloseCodeTextGenerator.generate(target), CloseEventGenerator.generate(target))
                : List.of();
    }

    /** What programs use, by kind and name, but first the type that holds the mark. */
    private List<Artifact> code(Registry registry) {
        List<ArtifactGenerator> generators = new ArrayList<>(List.of(
                new CloseCodeGenerator(),
                new CloseCodeRangeGenerator(),
                new CloseCodesGenerator(),
                new ResourceBundleGenerator(),
                new ReachabilityMetadataGenerator()));
        if (target.frameworks().contains(Framework.JAKARTA_VALIDATION)) {
            generators.add(new SendableCloseCodeGenerator());
            generators.add(new SendableCloseCodeValidatorGenerator());
        }
        List<Artifact> code = new ArrayList<>();
        for (ArtifactGenerator generator : generators) {
            code.addAll(generate(generator, registry));
        }
        code.addAll(values.get());
        code.sort((one, other) -> compare(one, other, target.closeCodes()));
        return code;
    }

    private List<Artifact> generate(ArtifactGenerator generator, Registry registry) {
        return wanted.contains(generator.output()) ? generator.generate(registry, target) : List.of();
    }

    private static int compare(Artifact one, Artifact other, String first) {
        int byKind = one.kind().compareTo(other.kind());
        int byFirst = byKind == 0
                ? Boolean.compare(other.name().equals(first), one.name().equals(first))
                : byKind;
        return byFirst == 0 ? one.name().compareTo(other.name()) : byFirst;
    }
}
