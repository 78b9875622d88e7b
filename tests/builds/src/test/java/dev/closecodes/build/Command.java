package dev.closecodes.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Starts programs as a customer's shell does, with the JDK and the Maven of this build first on the path. */
final class Command {

    /** Maven resets the colour at its end even where nobody sees colours. */
    private static final Pattern COLOUR = Pattern.compile("\u001B\\[[0-9;]*m");

    /** Virtual machines that live for seconds come to an end sooner so. */
    static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    /** Newer virtual machines warn about a library of Maven 3 unless told not to. */
    private static final String MAVEN_OPTS = String.join(" ", SHORT_LIVED)
            + (Runtime.version().feature() >= 24 ? " --sun-misc-unsafe-memory-access=allow" : "");

    private Command() {}

    /** A program of the JDK that runs: the path of the child's environment is not asked for the program itself. */
    static String jdk(String program) {
        return Path.of(System.getProperty("java.home"), "bin", program).toString();
    }

    /** Runs a program to its end. */
    static Build run(Path folder, Map<String, String> environment, String... command) {
        String javaHome = System.getProperty("java.home");
        ProcessBuilder builder = new ProcessBuilder(List.of(command)).directory(folder.toFile());
        builder.environment().put("JAVA_HOME", javaHome);
        builder.environment()
                .compute("PATH", (name, path) -> javaHome + "/bin:" + OuterBuild.MAVEN_HOME + "/bin:" + path);
        builder.environment().put("MAVEN_OPTS", MAVEN_OPTS);
        builder.environment().putAll(environment);
        try {
            Process process = builder.redirectErrorStream(true).start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Build(process.waitFor() == 0, COLOUR.matcher(output).replaceAll(""));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", exception);
        }
    }
}
