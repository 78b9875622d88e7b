package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A front end's folder: package.json, what it names installed, and the generated packages beside them. */
final class NodeProject {

    private static final Path FOLDER = Path.of("target/node").toAbsolutePath();
    private static final Path MODULES = FOLDER.resolve("node_modules");

    private static boolean installed;

    private NodeProject() {}

    /** Installs what package.json names. Where there is no Node, or no registry, the test is skipped; in CI it fails. */
    static synchronized void install() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        boolean same = Files.exists(FOLDER.resolve("package.json"))
                && Files.mismatch(Path.of("package.json"), FOLDER.resolve("package.json")) < 0;
        if (!installed && !(same && Files.isDirectory(MODULES.resolve("typescript")))) {
            Files.copy(Path.of("package.json"), FOLDER.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
            require(isThere("node", "--version"), "node is missing; install Node 20 or later");
            require(
                    run(List.of("npm", "install", "--no-audit", "--no-fund", "--no-package-lock"))
                                    .code()
                            == 0,
                    "npm install failed");
        }
        installed = true;
    }

    /** Whether a program can be run, here with an argument that does nothing. */
    static boolean isThere(String program, String argument) throws InterruptedException {
        try {
            return run(List.of(program, argument)).code() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    /** Skips the test where something is missing; in CI it fails. */
    static void require(boolean condition, String missing) {
        String message = "not tested: " + missing;
        if ("true".equals(System.getenv("CI"))) {
            assertTrue(condition, message);
        }
        assumeTrue(condition, message);
    }

    /** Puts a generated folder where Node, TypeScript and bundlers look for a package of its name. */
    static void add(GeneratedModule module) throws IOException {
        Path folder = MODULES.resolve(module.packageName());
        try (Stream<Path> files = Files.walk(module.folder())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                copy(file, folder.resolve(module.folder().relativize(file).toString()));
            }
        }
    }

    /** Copies a file of the test's into the folder. */
    static Path addFile(String resource) throws IOException {
        Path file = Path.of("src/test/resources").resolve(resource);
        return copy(file, FOLDER.resolve(file.getFileName()));
    }

    static Path write(String name, String content) throws IOException {
        return Files.writeString(FOLDER.resolve(name), content);
    }

    private static Path copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        return Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
    }

    /** What a program said. */
    record Run(int code, String output) {}

    private static Run run(List<String> command) throws IOException, InterruptedException {
        return run(FOLDER, command);
    }

    /** Runs a program in a folder. */
    static Run run(Path folder, List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile(FOLDER, "run", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(process.waitFor(5, TimeUnit.MINUTES), () -> String.join(" ", command) + " does not end");
            return new Run(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            process.destroyForcibly();
            Files.delete(output);
        }
    }

    /** Runs a script of the test's that must succeed, and returns its output. */
    static String node(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(List.of(arguments));
        Run run = run(command);
        assertEquals(0, run.code(), run::output);
        return run.output();
    }

    /** Runs the program of an installed package. */
    static Run tool(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(MODULES.resolve(".bin").resolve(name).toString()));
        command.addAll(List.of(arguments));
        return run(command);
    }
}
