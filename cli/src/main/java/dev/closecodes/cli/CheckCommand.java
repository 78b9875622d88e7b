package dev.closecodes.cli;

import dev.closecodes.processor.RegistryReader;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Severity;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes check}: what the processor would say of registries. */
@Command(
        name = "check",
        description =
                "Reports what the annotation processor would report of registries; prints nothing but notes when all is well.",
        mixinStandardHelpOptions = true,
        versionProvider = Closecodes.Version.class)
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RegistryOpener opener = new RegistryOpener();

    @Parameters(arity = "1..*", paramLabel = "codes.yaml", description = "The registries.")
    private List<Path> registries = new ArrayList<>();

    @Option(names = "--strict", description = "Fail for warnings too.")
    private boolean strict;

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        boolean isAlone = registries.size() == 1;
        Problems all = new Problems();
        for (Path registry : registries) {
            // One file's errors say nothing of the next.
            Problems problems = new Problems();
            RegistryReader.Read read =
                    opener.read(terminal.commandLine(), registry.toString(), LanguageSelection.ALL, problems);
            if (read != null) {
                StrayTranslations.report(registry, read.lineage().file(), problems);
            }
            problems.sorted().stream()
                    // What registries extend is told of once.
                    .filter(problem -> problem.at() == null || !all.all().contains(problem))
                    .forEach(problem -> terminal.print(problem, isAlone ? "" : registry.toString(), terminal.out()));
            all.addAll(problems.all());
        }
        String summary = Terminal.summary(all);
        if (!summary.isEmpty()) {
            terminal.out().println(summary);
        }
        return all.all().stream().anyMatch(this::fails) ? ExitCode.REFUSED : ExitCode.DONE;
    }

    private boolean fails(Problem problem) {
        return problem.severity() == Severity.ERROR || (strict && problem.severity() == Severity.WARNING);
    }
}
