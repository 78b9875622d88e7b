package dev.closecodes.cli;

import dev.closecodes.processor.Defect;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Starts the command line. */
public final class Main {

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
        CommandLine commandLine = commandLine().setOut(out).setErr(err);
        int code = commandLine.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    static CommandLine commandLine() {
        return new CommandLine(new Closecodes())
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
        err.println(Terminal.error(failed) + exception.getMessage());
        boolean isWrongUse = !(exception instanceof UnusableFileException)
                && !UnmatchedArgumentException.printSuggestions(exception, err);
        if (isWrongUse) {
            err.println("see " + failed.getCommandSpec().qualifiedName() + " --help");
        }
        return ExitCode.WRONG_USE;
    }

    /** Whatever the locale: UTF-8 is what terminals of today show, and what pipes and files are read as. */
    private static PrintWriter utf8(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8));
    }
}
