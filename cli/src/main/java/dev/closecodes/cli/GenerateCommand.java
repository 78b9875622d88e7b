package dev.closecodes.cli;

import dev.closecodes.processor.RegistryReader;
import dev.closecodes.processor.generate.Generators;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.host.Prefix;
import dev.closecodes.processor.model.Framework;
import dev.closecodes.processor.model.GeneratedNames;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Target;
import dev.closecodes.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes generate}: what the processor writes, without javac. */
@Command(
        name = "generate",
        description = "Writes what the annotation processor writes, byte for byte.",
        mixinStandardHelpOptions = true,
        versionProvider = Closecodes.Version.class)
final class GenerateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RegistryOpener opener = new RegistryOpener();

    @Parameters(paramLabel = "codes.yaml", description = "The registry.")
    private Path registry = Path.of("");

    @Option(names = "--output", required = true, paramLabel = "DIR", description = "Where files go, by package.")
    private @Nullable Path output;

    @Option(names = "--package", paramLabel = "NAME", description = "The package of the types; default: none.")
    private String packageName = "";

    @Option(names = "--prefix", paramLabel = "WORD", description = "Goes before the name of every type.")
    private String prefix = "";

    @Option(
            names = "--languages",
            split = ",",
            paramLabel = "TAG",
            description = "The languages to generate; default: all of the registry.")
    private List<String> languages = new ArrayList<>();

    @Option(
            names = "--interop",
            split = ",",
            paramLabel = "NAME",
            description = "What to add, of ${COMPLETION-CANDIDATES}; default: nothing.")
    private List<Framework> interop = new ArrayList<>();

    @Option(
            names = "--only",
            split = ",",
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What to write, of html, markdown, bundles, java, javascript; default: all, and javascript"
                    + " where --interop names it.")
    private List<Output> only = new ArrayList<>();

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        if (!packageName.isEmpty() && !SourceVersion.isName(packageName)) {
            throw new ParameterException(
                    terminal.commandLine(), "\"" + packageName + "\" cannot be the name of a package in Java");
        }
        Problems problems = new Problems();
        boolean prefixIsRight = Prefix.check(prefix, problems);
        LanguageSelection selection = new LanguageSelection("--languages asks", languages);
        RegistryReader.Read read = opener.read(terminal.commandLine(), registry.toString(), selection, problems);
        terminal.print(problems, terminal.err());
        if (read == null || !prefixIsRight) {
            return ExitCode.REFUSED;
        }
        try {
            new OutputFolder(Objects.requireNonNull(output, "picocli requires it"))
                    .write(Generators.generate(read.registry(), target(), outputs()));
        } catch (IOException exception) {
            throw new UnusableFileException(
                    terminal.commandLine(),
                    exception.getMessage() + " (" + exception.getClass().getSimpleName()
                            + "); nothing was written: look at the folder and at the space on the disk, and try again");
        }
        return ExitCode.DONE;
    }

    private Target target() {
        Set<Framework> frameworks = EnumSet.noneOf(Framework.class);
        frameworks.addAll(interop);
        if (only.contains(Output.JAVASCRIPT)) {
            frameworks.add(Framework.JAVASCRIPT);
        }
        return new Target(packageName, new GeneratedNames(prefix), frameworks);
    }

    private Set<Output> outputs() {
        return only.isEmpty() ? EnumSet.allOf(Output.class) : EnumSet.copyOf(only);
    }

    /** The kinds in small letters, as they are written. */
    static final class Kinds extends ArrayList<String> {

        private static final long serialVersionUID = 1;

        Kinds() {
            super(Stream.of(Output.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                    .toList());
        }
    }
}
