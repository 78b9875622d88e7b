package dev.closecodes.cli;

import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Severity;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Where a command prints. Colours go to terminals only, and only where {@code NO_COLOR} is not set: picocli sees to it. */
final class Terminal {

    private final CommandLine commandLine;

    /**
     * Opens the terminal of a command.
     *
     * @param spec what picocli has injected into the command
     */
    Terminal(@Nullable CommandSpec spec) {
        commandLine = Objects.requireNonNull(spec, "picocli injects it").commandLine();
    }

    CommandLine commandLine() {
        return commandLine;
    }

    PrintWriter out() {
        return commandLine.getOut();
    }

    PrintWriter err() {
        return commandLine.getErr();
    }

    /**
     * Returns a word of our own in a style, where the terminal shows styles.
     *
     * @param style such as {@code bold,red}
     * @param word no text of a registry, which may have markup in it
     */
    String styled(String style, String word) {
        return styled(commandLine, style, word);
    }

    /** Returns a line in bold, where the terminal shows styles; it may have texts of a registry in it. */
    String heading(String line) {
        CommandLine.Help.Ansi ansi = commandLine.getColorScheme().ansi();
        // Not bold.off(), which many terminals take for a double underline.
        return ansi.enabled()
                ? CommandLine.Help.Ansi.Style.bold.on() + line + CommandLine.Help.Ansi.Style.reset.on()
                : line;
    }

    private static String styled(CommandLine commandLine, String style, String word) {
        return commandLine.getColorScheme().ansi().string("@|" + style + " " + word + "|@");
    }

    /** Returns how a message of an error begins. */
    static String error(CommandLine commandLine) {
        return styled(commandLine, "bold,red", "error:") + " ";
    }

    /**
     * Prints problems as the compiler does: the severity, then the message with its position and excerpt.
     *
     * @param to what takes them
     */
    void print(Problems problems, PrintWriter to) {
        problems.sorted().forEach(problem -> print(problem, "", to));
    }

    /**
     * Prints a problem.
     *
     * @param registry what is checked, where the problem has no position of its own to say so; may be empty
     */
    void print(Problem problem, String registry, PrintWriter to) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT) + ":";
        String of = problem.at() == null && !registry.isEmpty() ? registry + ": " : "";
        to.println(styled(style(problem.severity()), severity) + " " + of + problem.message());
    }

    private static String style(Severity severity) {
        return switch (severity) {
            case ERROR -> "bold,red";
            case WARNING -> "bold,yellow";
            case NOTE -> "bold";
        };
    }

    /** Returns how many problems there are, such as "2 errors, 1 warning"; empty for none but notes. */
    static String summary(Problems problems) {
        List<Problem> all = problems.sorted();
        String errors = count(all, Severity.ERROR, "error");
        String warnings = count(all, Severity.WARNING, "warning");
        return errors + (errors.isEmpty() || warnings.isEmpty() ? "" : ", ") + warnings;
    }

    private static String count(List<Problem> problems, Severity severity, String word) {
        long count = problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
        return count == 0 ? "" : count + " " + word + (count == 1 ? "" : "s");
    }
}
