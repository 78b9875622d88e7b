package dev.closecodes.cli;

import dev.closecodes.cli.translate.MissingText;
import dev.closecodes.cli.translate.TranslationFile;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code closecodes translate}: what a translator still has to do, in their file. */
@Command(
        name = "translate",
        description =
                "Adds the keys that a language lacks to its file of translations, each below a comment with the source"
                        + " text; what is there stays.",
        mixinStandardHelpOptions = true,
        versionProvider = Closecodes.Version.class)
final class TranslateCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RegistryOpener opener = new RegistryOpener();

    @Parameters(paramLabel = "codes.yaml", description = "The registry.")
    private Path registry = Path.of("");

    @Option(
            names = "--language",
            required = true,
            paramLabel = "TAG",
            description = "The language, one of \"languages\" or \"drafts\".")
    private String language = "";

    @Option(names = "--inherited", description = "Add what the registry inherits, too.")
    private boolean inherited;

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        Problems problems = new Problems();
        Lineage lineage = opener.lineage(terminal.commandLine(), registry.toString(), problems);
        if (lineage == null || problems.hasErrors()) {
            terminal.print(problems, terminal.err());
            return ExitCode.REFUSED;
        }
        Located<String> folder = lineage.file().translations();
        if (folder == null) {
            return refuse(
                    terminal,
                    lineage.file().at().path() + " names no folder of translations; add \"translations: l10n\"");
        }
        if (!lineage.file().compiledTags().contains(language)) {
            return refuse(
                    terminal,
                    "\"" + language + "\" is not a language of "
                            + lineage.file().at().path() + "; add \"drafts: ["
                            + language + "]\", or name one of "
                            + String.join(", ", lineage.file().compiledTags()));
        }
        Path file = registry.resolveSibling(folder.value()).resolve(language + ".properties");
        return complete(terminal, file, MissingText.of(lineage, language, inherited));
    }

    private static int complete(Terminal terminal, Path file, List<MissingText> missing) {
        try {
            int added = new TranslationFile(file).complete(missing);
            terminal.out()
                    .println(
                            file + ": " + (added == 0 ? "no key" : added + (added == 1 ? " key" : " keys")) + " added");
            return ExitCode.DONE;
        } catch (IOException exception) {
            throw new UnusableFileException(
                    terminal.commandLine(),
                    file + " cannot be completed (" + exception.getClass().getSimpleName() + ": "
                            + exception.getMessage() + "); it is as it was");
        }
    }

    private static int refuse(Terminal terminal, String message) {
        terminal.err().println(Terminal.error(terminal.commandLine()) + message);
        return ExitCode.REFUSED;
    }
}
