package dev.closecodes.processor;

import dev.closecodes.processor.check.Checks;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.load.LineageLoader;
import dev.closecodes.processor.load.RegistryHash;
import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.load.locate.RegistryLocator;
import dev.closecodes.processor.merge.RegistryMerger;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The order of the rooms up to a merged registry: load, check, merge. The processor and the command line share it. */
public final class RegistryReader {

    private final Problems problems;

    public RegistryReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * A registry that was read without an error.
     *
     * @param lineage what its files say, with the position of everything
     * @param registry what that comes to
     */
    public record Read(Lineage lineage, Registry registry) {}

    /**
     * Reads the registry that an annotation or a command names.
     *
     * @param name the file; empty for the standard registry
     * @param selection which of its languages are wanted
     * @return null when there is an error, which is then among the problems
     */
    public @Nullable Read read(RegistryLocator locator, String name, LanguageSelection selection) {
        return read(new LineageLoader(locator, problems).load(name), selection);
    }

    /**
     * Reads one of our own registries.
     *
     * @param selection which of its languages are wanted
     * @return null when a language is wanted that it does not have
     */
    public @Nullable Read read(BuiltInRegistry registry, LanguageSelection selection) {
        RegistryLocator noFolder = RegistryLocator.in(List.of(), "", problems);
        return read(new LineageLoader(noFolder, problems).load(registry), selection);
    }

    private @Nullable Read read(List<Lineage> lineages, LanguageSelection selection) {
        if (lineages.isEmpty()) {
            return null;
        }
        lineages.stream()
                .filter(lineage -> lineage.file().builtIn() == null)
                .forEach(lineage -> problems.addAll(Checks.run(lineage)));
        Lineage main = lineages.get(lineages.size() - 1);
        List<String> languages = selection.of(main.file(), problems);
        if (problems.hasErrors()) {
            return null;
        }
        Registry registry = RegistryMerger.merge(main, languages, RegistryHash.of(main, ProcessorVersion.get()));
        InheritedTexts.report(registry, main.file(), problems);
        return new Read(main, registry);
    }
}
