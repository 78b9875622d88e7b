package dev.closecodes.fuzz;

import dev.closecodes.processor.check.Checks;
import dev.closecodes.processor.generate.Generators;
import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.load.locate.StandardRegistry;
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
    private static final DeclaredRegistry STANDARD = standard();

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
                        .allMatch(parent -> StandardRegistry.isMeant(parent.value())
                                && StandardRegistry.exists(parent, problems))) {
            return new Way(problems.all(), null, List.of());
        }
        Lineage lineage = new Lineage(file.isExtending() ? List.of(STANDARD) : List.of(), file);
        problems.addAll(Checks.run(lineage));
        if (problems.hasErrors()) {
            return new Way(problems.all(), null, List.of());
        }
        Registry registry = RegistryMerger.merge(lineage, file.languageTags(), HASH);
        List<Artifact> artifacts =
                Generators.generate(registry, new Target(Compilation.PACKAGE, ""), EnumSet.allOf(Output.class));
        return new Way(problems.all(), registry, artifacts);
    }

    private static DeclaredRegistry standard() {
        Problems problems = new Problems();
        DeclaredRegistry standard = RegistryParser.parseStandard(StandardRegistry.content(), problems);
        if (standard == null || !problems.all().isEmpty()) {
            throw new AssertionError(problems.all());
        }
        return standard;
    }
}
