package dev.closecodes.cli;

import dev.closecodes.processor.RegistryFingerprint;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code closecodes}: the commands in a list, which {@link Main} adds to it. */
@Command(
        name = "closecodes",
        description = "Explains WebSocket close codes, and checks, compares and generates from registries of them.",
        mixinStandardHelpOptions = true,
        versionProvider = Closecodes.Version.class,
        footer = {
            "",
            "Exit codes: 0 done; 1 nothing found, errors, or more change than is allowed; 2 wrong use, or a file"
                    + " that cannot be read or written."
        })
final class Closecodes implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    /** Without a command there is nothing to do but to say which there are. */
    @Override
    public Integer call() {
        Terminal terminal = new Terminal(spec);
        terminal.commandLine().usage(terminal.err());
        return ExitCode.WRONG_USE;
    }

    /** The processor's version, which is that of all our artifacts. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"closecodes " + RegistryFingerprint.version()};
        }
    }
}
