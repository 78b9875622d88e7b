package dev.closecodes.cli;

import dev.closecodes.processor.RegistryReader;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.load.LineageLoader;
import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.load.locate.RegistryLocator;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Opens the registry that an argument names: a file, or one of our own, such as {@code standard}. */
final class RegistryOpener {

    /** Rules that say of the named file itself that it cannot be had. */
    private static final Set<Rule> UNUSABLE =
            Set.of(Rule.REGISTRY_NAME, Rule.REGISTRY_NOT_FOUND, Rule.REGISTRY_UNREADABLE);

    @Option(
            names = "--path",
            paramLabel = "DIR",
            description = "Another folder to look in for what a registry extends; may be repeated.")
    private List<Path> folders = new ArrayList<>();

    /**
     * Reads a registry.
     *
     * @param name the argument
     * @param problems takes what is wrong with the registry
     * @return null when there is an error, which is then among the problems
     * @throws UnusableFileException when there is no such file, or it cannot be read
     */
    RegistryReader.@Nullable Read read(
            CommandLine commandLine, String name, LanguageSelection languages, Problems problems) {
        RegistryReader reader = new RegistryReader(problems);
        Path file = path(commandLine, name);
        if (Files.exists(file)) {
            RegistryReader.Read read =
                    reader.read(locator(file, problems), String.valueOf(file.getFileName()), languages);
            refuseUnusable(commandLine, problems);
            return read;
        }
        Optional<BuiltInRegistry> builtIn = builtIn(name);
        if (builtIn.isPresent()) {
            return reader.read(builtIn.get(), languages);
        }
        String ours =
                Arrays.stream(BuiltInRegistry.values()).map(BuiltInRegistry::id).collect(Collectors.joining(", "));
        throw new UnusableFileException(
                commandLine, Quote.printable(name) + " is not found; name a file, or one of our registries: " + ours);
    }

    /**
     * Reads what a file and its parents declare, whatever checks would say of it.
     *
     * @param problems takes what is wrong with the way it is written
     * @return null when it cannot be understood, which is then among the problems
     * @throws UnusableFileException when there is no such file, or it cannot be read
     */
    @Nullable
    Lineage lineage(CommandLine commandLine, String name, Problems problems) {
        Path file = path(commandLine, name);
        List<Lineage> lineages =
                new LineageLoader(locator(file, problems), problems).load(String.valueOf(file.getFileName()));
        refuseUnusable(commandLine, problems);
        return lineages.isEmpty() ? null : lineages.get(lineages.size() - 1);
    }

    private RegistryLocator locator(Path file, Problems problems) {
        List<Path> searched = new ArrayList<>();
        searched.add(file.toAbsolutePath().getParent());
        searched.addAll(folders);
        return RegistryLocator.in(searched, "", problems);
    }

    private static Optional<BuiltInRegistry> builtIn(String name) {
        return BuiltInRegistry.named(name).filter(registry -> registry.hasEdition(name));
    }

    private static void refuseUnusable(CommandLine commandLine, Problems problems) {
        for (Problem problem : problems.all()) {
            if (problem.at() == null && UNUSABLE.contains(problem.rule())) {
                throw new UnusableFileException(commandLine, problem.message());
            }
        }
    }

    private static Path path(CommandLine commandLine, String name) {
        try {
            Path path = Path.of(name);
            // A compiler takes the empty name for the standard registry; the root of a file system has no name.
            if (!name.isEmpty() && path.getFileName() != null) {
                return path;
            }
        } catch (InvalidPathException exception) {
            // As below.
        }
        throw new UnusableFileException(commandLine, Quote.of(name) + " cannot be the name of a file; name a registry");
    }
}
