package dev.closecodes.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Gradle example, compiled by javac. */
final class ExampleClasses {

    private ExampleClasses() {}

    /** Compiles with what Gradle's compileJava hands to javac, and more. */
    static void compile(Project example, String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Command.jdk("javac"),
                "-d",
                "build/classes/java/main",
                "-h",
                "build/generated/sources/headers/java/main",
                "-s",
                "build/generated/sources/annotationProcessor/java/main",
                "-sourcepath",
                "src/main/resources",
                "-g",
                "-cp",
                LocalRepository.jar("closecodes-annotations").toString(),
                "-processorpath",
                LocalRepository.jar("closecodes-processor").toString()));
        command.addAll(List.of(more));
        try (Stream<Path> files = Files.walk(example.folder().resolve("src"))) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(command::add);
        }
        Files.createDirectories(example.folder().resolve("build/generated/sources/annotationProcessor/java/main"));
        Command.run(example.folder(), Map.of(), command.toArray(String[]::new)).succeeded();
    }

    /** Runs the example; what it prints. */
    static String run(Project example, String classPath) {
        return Command.run(example.folder(), Map.of(), Command.jdk("java"), "-cp", classPath, "com.acme.chat.Main")
                .succeeded()
                .output();
    }
}
