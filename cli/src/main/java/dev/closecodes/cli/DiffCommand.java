package dev.closecodes.cli;

import dev.closecodes.cli.diff.Differences;
import dev.closecodes.cli.diff.Format;
import dev.closecodes.cli.diff.Impact;
import dev.closecodes.cli.diff.RegistryDiff;
import dev.closecodes.cli.diff.Step;
import dev.closecodes.processor.RegistryReader;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.problem.Problems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes diff}: what changed between two versions of a registry, and who is affected. */
@Command(
        name = "diff",
        description =
                "Says what changed between two versions of a registry, who is affected, and how far the version has to"
                        + " move for it.",
        mixinStandardHelpOptions = true,
        versionProvider = Closecodes.Version.class)
final class DiffCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RegistryOpener opener = new RegistryOpener();

    @Parameters(index = "0", paramLabel = "OLD", description = "The registry as it was released.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NEW", description = "The registry as it is.")
    private Path after = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            completionCandidates = Formats.class,
            description = "text (default), markdown or json.")
    private Format format = Format.TEXT;

    @Option(
            names = "--allow",
            paramLabel = "STEP",
            completionCandidates = Steps.class,
            description = "Fail when more changed than this step allows: none, patch, minor or major.")
    private @Nullable Step allowed;

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        RegistryReader.Read old = read(terminal, before);
        RegistryReader.Read now = read(terminal, after);
        if (old == null || now == null) {
            return ExitCode.WRONG_USE;
        }
        Differences differences = RegistryDiff.between(old, now);
        String report = format.write(differences);
        terminal.out().print(format == Format.TEXT ? coloured(terminal, report) : report);
        if (allowed == null || differences.step().compareTo(allowed) <= 0) {
            return ExitCode.DONE;
        }
        terminal.err()
                .println("more changed than --allow " + allowed.word() + " allows: "
                        + differences.step().word());
        return ExitCode.REFUSED;
    }

    private RegistryReader.@Nullable Read read(Terminal terminal, Path registry) {
        Problems problems = new Problems();
        RegistryReader.Read read =
                opener.read(terminal.commandLine(), registry.toString(), LanguageSelection.ALL, problems);
        if (read == null) {
            terminal.print(problems, terminal.err());
        }
        return read;
    }

    private static String coloured(Terminal terminal, String report) {
        return report.replace(
                ": " + Impact.BREAKING.words() + " for ",
                ": " + terminal.styled("bold,red", Impact.BREAKING.words()) + " for ");
    }

    /** The formats in small letters, as they are written. */
    static final class Formats extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Formats() {
            super(Stream.of(Format.values()).map(Format::word).toList());
        }
    }

    /** The steps in small letters, as they are written. */
    static final class Steps extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Steps() {
            super(Stream.of(Step.values()).map(Step::word).toList());
        }
    }
}
