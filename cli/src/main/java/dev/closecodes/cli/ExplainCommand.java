package dev.closecodes.cli;

import dev.closecodes.cli.explain.Card;
import dev.closecodes.cli.explain.Explainer;
import dev.closecodes.cli.explain.Hit;
import dev.closecodes.cli.explain.HitsJson;
import dev.closecodes.cli.explain.Source;
import dev.closecodes.processor.RegistryReader;
import dev.closecodes.processor.host.LanguageSelection;
import dev.closecodes.processor.load.locate.BuiltInRegistry;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
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

/** {@code closecodes explain}: what a close code means, and what to do about it. */
@Command(
        name = "explain",
        description =
                "Says what a close code means and what to do about it. Without --registry it looks in the standard"
                        + " registry and in the vocabularies.",
        mixinStandardHelpOptions = true,
        versionProvider = Closecodes.Version.class)
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RegistryOpener opener = new RegistryOpener();

    @Parameters(
            arity = "1..*",
            paramLabel = "CODE",
            description = "A number, a name that any software has for it, or a line of a log.")
    private List<String> words = new ArrayList<>();

    @Option(names = "--language", paramLabel = "TAG", description = "The language; default: that of LC_ALL or LANG.")
    private @Nullable String language;

    @Option(names = "--registry", paramLabel = "codes.yaml", description = "A registry of your own, or one of ours.")
    private @Nullable Path registry;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        Source main = open(terminal, registry == null ? BuiltInRegistry.STANDARD.id() : registry.toString());
        if (main == null) {
            return ExitCode.WRONG_USE;
        }
        String query = String.join(" ", words);
        List<Hit> hits = new Explainer(main, () -> registry == null ? vocabularies(terminal) : List.of()).find(query);
        String reader = language == null ? ReaderLocale.tag(System.getenv()) : language;
        if (json) {
            terminal.out().print(HitsJson.of(hits, reader));
        } else {
            print(terminal, hits, reader);
        }
        if (hits.isEmpty()) {
            terminal.err()
                    .println("no close code in " + Quote.of(query) + "; give a number, such as 1006, or a name, such as"
                            + " ABNORMAL_CLOSURE");
            return ExitCode.REFUSED;
        }
        return ExitCode.DONE;
    }

    private static void print(Terminal terminal, List<Hit> hits, String reader) {
        String between = "";
        for (Hit hit : hits) {
            Card card = Card.of(hit, reader);
            terminal.out().print(between);
            terminal.out().println(terminal.heading(card.heading()));
            card.lines().forEach(terminal.out()::println);
            between = System.lineSeparator();
        }
    }

    private @Nullable Source open(Terminal terminal, String name) {
        Problems problems = new Problems();
        RegistryReader.Read read = opener.read(terminal.commandLine(), name, LanguageSelection.ALL, problems);
        if (read == null) {
            terminal.print(problems, terminal.err());
            return null;
        }
        return new Source(name, read.registry());
    }

    private List<Source> vocabularies(Terminal terminal) {
        List<Source> sources = new ArrayList<>();
        for (BuiltInRegistry vocabulary : BuiltInRegistry.values()) {
            if (vocabulary != BuiltInRegistry.STANDARD && vocabulary != BuiltInRegistry.PROTOCOL) {
                Source source = open(terminal, vocabulary.id());
                if (source != null) {
                    sources.add(source);
                }
            }
        }
        return sources;
    }
}
