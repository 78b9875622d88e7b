package dev.closecodes.customer.javac;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;

/** The compiler's command line. */
final class Javac {

    /** The level of the JDK that runs. */
    static final int NEWEST_RELEASE = Runtime.version().feature();

    /** Options of the compiler's JVM, which lives for seconds: as the JVM of the tests. */
    static final List<String> QUICK = List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC");

    private Javac() {}

    /** What a run of the compiler came to. */
    record Outcome(int exitCode, String output) {

        void assertSuccess() {
            assertEquals(0, exitCode, output);
        }

        void assertSilence() {
            assertEquals("", output);
            assertEquals(0, exitCode);
        }
    }

    /** Options that are paths, texts or lists of them, in the order of the command line. */
    static Outcome run(Object... arguments) {
        StringWriter output = new StringWriter();
        PrintWriter writer = new PrintWriter(output);
        int exitCode = ToolProvider.findFirst("javac")
                .orElseThrow()
                .run(writer, writer, flat(arguments).toArray(String[]::new));
        return new Outcome(exitCode, output.toString());
    }

    /** The same in a process of its own. */
    static Outcome runInProcess(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
        command.addAll(QUICK);
        command.addAll(flat(arguments));
        return start(command, Path.of("").toAbsolutePath());
    }

    /** A command in a process of its own. */
    static Outcome start(List<String> command, Path folder) throws IOException, InterruptedException {
        return start(command, folder, Map.of());
    }

    /** The same with variables of the environment. */
    static Outcome start(List<String> command, Path folder, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("output", ".txt");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            int exitCode = builder.start().waitFor();
            return new Outcome(exitCode, new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
        } finally {
            Files.delete(output);
        }
    }

    private static List<String> flat(Object... arguments) {
        List<String> flat = new ArrayList<>();
        for (Object argument : arguments) {
            if (argument instanceof List<?> list) {
                list.forEach(item -> flat.add(item.toString()));
            } else {
                flat.add(argument.toString());
            }
        }
        return flat;
    }
}
