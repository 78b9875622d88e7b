package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.CompilerRun;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** docs/interop.md: its Java compiles, and the lines that it tells people to copy are those that are generated. */
class InteropPageTest {

    private static final Path PAGE = Path.of(System.getProperty("repository"), "docs/interop.md");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern NAME = Pattern.compile("public (?:class|record) (\\w+)");

    @TempDir
    Path folder;

    @Test
    void javaCompilesWithTheFrameworks() throws IOException {
        List<Path> sources = new ArrayList<>();
        Matcher block = JAVA.matcher(Files.readString(PAGE));
        while (block.find()) {
            Matcher name = NAME.matcher(block.group(1));
            Path source = folder.resolve((name.find() ? name.group(1) : "package-info") + ".java");
            sources.add(Files.writeString(source, block.group(1)));
        }
        assertTrue(sources.size() >= 6, sources::toString);
        List<Path> classPath = Stream.concat(
                        Stream.of(System.getProperty("annotations.jar")),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .map(Path::of)
                .toList();
        CompilerRun.javac()
                .options(List.of(
                        "-Xlint:all,-processing",
                        "-Werror",
                        "--processor-path",
                        System.getProperty("processor.jar"),
                        "-d",
                        Files.createDirectory(folder.resolve("classes")).toString()))
                .classPath(classPath)
                .compile(sources)
                .requireSuccess();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void linesToCopyAreThoseThatAreGenerated(String language) throws IOException {
        String page = Files.readString(PAGE);
        String heading = "`ValidationMessages_" + language + ".properties`:\n\n```properties\n";
        int start = page.indexOf(heading) + heading.length();
        assertTrue(start >= heading.length(), heading);
        String generated = read("/ContributorValidationMessages_" + language + ".properties");
        String lines = generated.replaceFirst("#.*\n", "");
        if (StacksDocument.UPDATE) {
            Files.writeString(PAGE, page.substring(0, start) + lines + page.substring(page.indexOf("```", start)));
        } else {
            assertEquals(lines, page.substring(start, page.indexOf("```", start)));
        }
    }

    private static String read(String resource) throws IOException {
        try (InputStream in = Objects.requireNonNull(InteropPageTest.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
