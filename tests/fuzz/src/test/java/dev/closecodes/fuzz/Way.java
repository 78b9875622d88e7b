package dev.closecodes.fuzz;

import dev.closecodes.processor.check.Checks;
import dev.closecodes.processor.generate.Generators;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.load.LineageLoader;
import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.load.locate.RegistryLocator;
import dev.closecodes.processor.load.parse.RegistryParser;
import dev.closecodes.processor.merge.RegistryMerger;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import java.util.EnumSet;
import java.util.List;

/**
 * The processor's rooms one after the other, without a compiler: a hundred times as fast.
 *
 * @param problems what was found
 * @param registry null when an error was found
 * @param artifacts empty when an error was found
 */
record Way(List<Problem> problems, Registry registry, List<Artifact> artifacts) {

    private static final String HASH = "0".repeat(64);
    private static final List<DeclaredRegistry> STANDARD = standard();

    boolean isAccepted() {
        return registry != null;
    }

    /** Goes as far as the bytes of a registry lead. */
    static Way of(byte[] bytes) {
        Problems problems = new Problems();
        DeclaredRegistry file = RegistryParser.parse("codes.yaml", bytes, problems);
        // Other files than the standard registry are RegistryFuzzTest's: nothing is located here.
        if (file == null
                || !file.parents().stream()
                        .allMatch(parent -> BuiltInRegistry.named(parent.value())
                                        .filter(BuiltInRegistry.STANDARD::equals)
                                        .isPresent()
                                && BuiltInRegistry.STANDARD.exists(parent, problems))) {
            return new Way(problems.all(), null, List.of());
        }
        Lineage lineage = new Lineage(file.isExtending() ? STANDARD : List.of(), file);
        problems.addAll(Checks.run(lineage));
        if (problems.hasErrors()) {
            return new Way(problems.all(), null, List.of());
        }
        Registry registry = RegistryMerger.merge(lineage, file.languageTags(), HASH);
        List<Artifact> artifacts =
                Generators.generate(registry, new Target(MemoryCompilation.PACKAGE, ""), EnumSet.allOf(Output.class));
        return new Way(problems.all(), registry, artifacts);
    }

    private static List<DeclaredRegistry> standard() {
        Problems problems = new Problems();
        List<Lineage> lineages = new LineageLoader(RegistryLocator.in(List.of(), "", problems), problems).load("");
        if (!problems.all().isEmpty()) {
            throw new AssertionError(problems.all());
        }
        return lineages.get(lineages.size() - 1).all();
    }
}
