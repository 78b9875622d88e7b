package dev.closecodes.cli;

import dev.closecodes.processor.Defect;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command line. */
public final class Main {

    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("explain", ExplainCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("diff", DiffCommand.class);
        COMMANDS.put("generate", GenerateCommand.class);
        COMMANDS.put("translate", TranslateCommand.class);
        COMMANDS.put("generate-completion", AutoComplete.GenerateCompletion.class);
    }

    private Main() {}

    /**
     * Runs a command and ends the process with its exit code.
     *
     * @param arguments the command and what it is told
     */
    public static void main(String[] arguments) {
        int code = run(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments);
        // Not by returning: what a command has started does not keep the process.
        Runtime.getRuntime().exit(code);
    }

    /**
     * Runs a command.
     *
     * @param out takes what was asked for
     * @param err takes what is wrong
     * @return 0; 1 where the command's own page says so; 2 for wrong use and for a file that cannot be read
     */
    public static int run(PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commandLine = commandLine(arguments).setOut(out).setErr(err);
        int code = commandLine.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    /** Of the commands the one that is called, or all: picocli looks into each, and all take a tenth of the time of an answer. */
    private static CommandLine commandLine(String... arguments) {
        String called = arguments.length == 0 ? "" : arguments[0];
        CommandLine commandLine = new CommandLine(new Closecodes());
        boolean isAlone = COMMANDS.containsKey(called) && !called.equals("generate-completion");
        COMMANDS.forEach((name, command) -> {
            if (!isAlone || name.equals(called)) {
                commandLine.addSubcommand(command);
            }
        });
        return commandLine
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler(Main::explainUse)
                .setExecutionExceptionHandler((defect, failed, parsed) -> {
                    failed.getErr().println(Defect.sentence(defect));
                    return ExitCode.WRONG_USE;
                });
    }

    private static int explainUse(ParameterException exception, String[] arguments) {
        CommandLine failed = exception.getCommandLine();
        PrintWriter err = failed.getErr();
        err.println(Terminal.error(failed) + message(exception));
        boolean isWrongUse = !(exception instanceof UnusableFileException)
                && !UnmatchedArgumentException.printSuggestions(exception, err);
        if (isWrongUse) {
            err.println("see " + failed.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.WRONG_USE;
    }

    // picocli counts the arguments; before a command there can only be another word for one.
    private static @Nullable String message(ParameterException exception) {
        boolean isCommand = exception instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && exception.getCommandLine().getParent() == null;
        return isCommand
                ? "unknown command \""
                        + ((UnmatchedArgumentException) exception)
                                .getUnmatched()
                                .get(0) + "\""
                : exception.getMessage();
    }

    /** Whatever the locale: UTF-8 is what terminals of today show, and what pipes and files are read as. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
