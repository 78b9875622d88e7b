package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.CompilerRun;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Java of the pages about frameworks compiles, without a warning, with the frameworks as they are. */
class PagesCompileTest {

    private static final Path DOCS = Path.of(System.getProperty("repository"), "docs");
    private static final Pattern JAVA = Pattern.compile("(?s)```java\n(.*?)```");
    private static final Pattern NAME = Pattern.compile("public (?:final )?(?:class|record) (\\w+)");

    /** What an application has, where a page leaves it out. */
    private static final Map<String, String> APPLICATION = Map.of(
            "package-info.java",
            "@dev.closecodes.CloseCodeRegistry package com.acme.chat;\n",
            "codes.yaml",
            "schema: 1\nextends: standard\nlanguages: [en]\n");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"interop.md, 11", "observability.md, 3", "javascript.md, 2"})
    void javaCompiles(String page, int blocks) throws IOException {
        Map<String, String> files = new LinkedHashMap<>(APPLICATION);
        int found = 0;
        for (Matcher block = JAVA.matcher(Files.readString(DOCS.resolve(page))); block.find(); found++) {
            Matcher name = NAME.matcher(block.group(1));
            files.put((name.find() ? name.group(1) : "package-info") + ".java", block.group(1));
        }
        assertTrue(found >= blocks, page + " has " + found + " blocks of Java");
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        CompilerRun.javac()
                .options(List.of(
                        // Vert.x does not come with its annotations.
                        "-Xlint:all,-processing,-classfile",
                        "-Werror",
                        "--processor-path",
                        System.getProperty("processor.jar"),
                        "-Aclosecodes.path=" + folder,
                        "-d",
                        Files.createDirectory(folder.resolve("classes")).toString()))
                .classPath(classPath())
                .compile(files.keySet().stream()
                        .filter(name -> name.endsWith(".java"))
                        .map(folder::resolve)
                        .toList())
                .requireSuccess();
    }

    private static List<Path> classPath() {
        return Stream.concat(
                        Stream.of(System.getProperty("annotations.jar")),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)))
                .map(Path::of)
                .toList();
    }
}
