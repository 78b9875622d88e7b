package dev.closecodes.cli.packaged;

import dev.closecodes.cli.CommandRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packaged jar, in a process of its own, as a user starts it. */
final class Jar {

    static final Path FILE = Path.of(System.getProperty("cli.jar"));

    /** As the JVM of the tests: it starts sooner. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private Jar() {}

    /** Runs a command in a folder, with this JVM's own JDK, in the locale of a machine that was never set up. */
    static CommandRun run(Path folder, String... arguments) {
        return run(folder, Map.of("LC_ALL", "C"), QUICK, arguments);
    }

    /** Runs a command with some variables of the environment and options of the JVM. */
    static CommandRun run(Path folder, Map<String, String> environment, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-jar", FILE.toString()));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("closecodes", ".out");
            Path err = Files.createTempFile("closecodes", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
            builder.environment().putAll(environment);
            builder.redirectOutput(out.toFile()).redirectError(err.toFile());
            int code = builder.start().waitFor();
            CommandRun run = new CommandRun(code, Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return run;
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            throw new IllegalStateException(exception);
        }
    }
}
