package dev.closecodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.CloseCodesProcessor;
import dev.closecodes.support.Outcome;
import dev.closecodes.support.TestCompiler;
import dev.closecodes.support.TestFiles;
import dev.closecodes.support.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code generate} writes what the processor writes. */
class GenerateTest {

    private static final String HASH = "(REGISTRY_HASH = |\"hash\": )(['\"])[0-9a-f]{64}['\"]";
    private static final String HELD_ELSEWHERE = "(other cases hold what is in this file)\n";

    private static final Path CHAT = Path.of("../examples/chat/src/main/resources/com/example/chat/codes.yaml");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("good")
    void writesTheGoldensOfTheProcessor(ProcessorCase good) {
        List<String> arguments = new ArrayList<>(List.of(
                "generate", good.registry().toString(), "--package", "example", "--output", output().toString()));
        for (String element : List.of("prefix", "languages", "interop")) {
            if (!good.element(element).isEmpty()) {
                arguments.addAll(List.of("--" + element, good.element(element)));
            }
        }
        String only = docs(good.option("closecodes.docs"))
                + (good.option("closecodes.bundles").equals("false") ? "" : "bundles,")
                + (good.element("interop").contains("JAVASCRIPT") ? "javascript," : "")
                + "java";
        arguments.addAll(List.of("--only", only));

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertEquals(0, run.code(), run.err());
        Map<String, String> written = written();
        Map<String, String> expected = good.files();
        assertEquals(expected.keySet(), written.keySet());
        expected.forEach((name, content) -> {
            if (!content.equals(HELD_ELSEWHERE)) {
                assertEquals(content, written.get(name).replaceAll(HASH, "$1$2…$2"), name);
            }
        });
    }

    /** Returns what the processor's option asks for, as the command does. */
    private static String docs(String option) {
        return switch (option) {
            case "" -> "html,markdown,";
            case "none" -> "";
            default -> option + ",";
        };
    }

    static Stream<ProcessorCase> good() {
        return ProcessorCase.all("good");
    }

    @Test
    void writesTheBytesThatACompilationWrites() throws IOException {
        Outcome outcome = new Workspace(folder.resolve("compilation"))
                .registry("codes.yaml", TestFiles.read(CHAT))
                .source(
                        "com/example/chat/package-info.java",
                        Workspace.packageInfo(
                                "com.example.chat",
                                "@CloseCodeRegistry(value = \"codes.yaml\", prefix = \"Chat\", interop ="
                                        + " \"JAVASCRIPT\")"))
                .compile(TestCompiler.JAVAC, List.of(new CloseCodesProcessor()));

        CommandRun run = CommandRun.of(
                "generate",
                CHAT.toString(),
                "--package=com.example.chat",
                "--prefix=Chat",
                "--interop=JAVASCRIPT",
                "--output=" + output());

        assertEquals(new CommandRun(0, "", ""), run);
        Map<String, String> compiled = new TreeMap<>();
        outcome.files().forEach((name, bytes) -> compiled.put(name, new String(bytes, StandardCharsets.UTF_8)));
        assertTrue(compiled.size() > 20, compiled.keySet()::toString);
        assertEquals(compiled, written());
    }

    @Test
    void onlyJavaScriptNeedsNoInterop() {
        assertEquals(
                0,
                CommandRun.of("generate", "standard", "--only", "javascript", "--output", output().toString())
                        .code());
        assertTrue(written().keySet().stream().allMatch(name -> name.startsWith("META-INF/resources/close-codes/")));
        assertTrue(written().size() > 5);
    }

    @Test
    void anErrorWritesNothing() throws IOException {
        Path registry = Files.writeString(folder.resolve("codes.yaml"), "schema: 2\n");
        CommandRun run = CommandRun.of("generate", registry.toString(), "--output", output().toString());
        assertEquals(1, run.code());
        assertTrue(run.err().contains("codes.yaml:1:9: [NumberOutOfRange]"), run.err());
        assertTrue(Files.notExists(output()));
    }

    @Test
    void whatCannotBeGeneratedIsSaid() {
        String output = "--output=" + output();
        assertSaid(2, "\"com.acme.class\" cannot be the name of a package", "--package=com.acme.class", output);
        assertSaid(1, "[Prefix] the prefix \"1\"", "--prefix=1", output);
        assertSaid(1, "[UnknownLanguage] --languages asks for \"it\"", "--languages=it", output);
        assertSaid(2, "JAKARTA_WEBSOCKET", "--interop=JAKARTA", output);
        assertSaid(2, "--output", "--only=html");
        assertTrue(Files.notExists(output()));
    }

    private static void assertSaid(int code, String part, String... options) {
        List<String> arguments = new ArrayList<>(List.of("generate", "standard"));
        arguments.addAll(List.of(options));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertEquals(code, run.code(), run.err());
        assertTrue(run.err().contains(part), run.err());
    }

    @Test
    void whatCannotBeWrittenChangesNothing() throws IOException {
        assertEquals(
                0,
                CommandRun.of("generate", "standard", "--output", output().toString())
                        .code());
        Map<String, String> before = written();
        Files.delete(output().resolve("close-codes.html"));
        Files.createDirectory(output().resolve("close-codes.html"));
        before.remove("close-codes.html");

        CommandRun run = CommandRun.of("generate", "pusher", "--output", output().toString());

        assertEquals(2, run.code());
        assertTrue(run.err().contains("close-codes.html is a folder"), run.err());
        assertEquals(before, written());
    }

    @Test
    void aSharedFileOfSomebodyElseStays() throws IOException {
        Path theirs = output().resolve("ContributorValidationMessages.properties");
        Files.createDirectories(output());
        Files.writeString(theirs, "theirs = yes\n");

        CommandRun run = CommandRun.of(
                "generate", "standard", "--interop", "jakarta_validation", "--output", output().toString());

        assertEquals(2, run.code());
        assertTrue(run.err().contains("is there already, and not by Closecodes"), run.err());
        assertEquals(
                Set.of("ContributorValidationMessages.properties"), written().keySet());
    }

    private Path output() {
        return folder.resolve("output");
    }

    private Map<String, String> written() {
        Map<String, String> files = new TreeMap<>();
        for (Path file : TestFiles.below(output())) {
            String name = output().relativize(file).toString().replace('\\', '/');
            files.put(name, new String(TestFiles.read(file), StandardCharsets.UTF_8));
        }
        return files;
    }
}
