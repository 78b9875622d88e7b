package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the types let through, and what they do not, by the emitted package.json alone. */
class TypesTest {

    private static final Pattern ERROR = Pattern.compile("(?m)^mistakes\\.ts\\((\\d+),\\d+\\): error");

    @BeforeAll
    static void install() throws Exception {
        NodeProject.install();
        NodeProject.add(SampleModules.STANDARD);
        NodeProject.add(SampleModules.CHAT);
        NodeProject.add(SampleModules.HOSTILE);
    }

    private static NodeProject.Run check(String resolution, Path... files) throws Exception {
        List<String> arguments = new java.util.ArrayList<>(
                List.of("--strict", "--noEmit", "--pretty", "false", "--target", "es2022", "--lib", "es2022,dom"));
        arguments.addAll(
                resolution.equals("bundler")
                        ? List.of("--module", "esnext", "--moduleResolution", "bundler")
                        : List.of("--module", "nodenext"));
        for (Path file : files) {
            arguments.add(file.getFileName().toString());
        }
        return NodeProject.tool("tsc", arguments.toArray(String[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundler", "nodenext"})
    void programCompiles(String resolution) throws Exception {
        NodeProject.Run run = check(resolution, NodeProject.addFile("typescript/uses-all.ts"));
        assertEquals("", run.output());
        assertEquals(0, run.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundler", "nodenext"})
    void mistakesDoNot(String resolution) throws Exception {
        Path program = NodeProject.addFile("typescript/mistakes.ts");
        String output = check(resolution, program).output();
        TreeSet<Integer> found = ERROR.matcher(output)
                .results()
                .map((MatchResult error) -> Integer.valueOf(error.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wrongLines(program), found, output);
    }

    private static Set<Integer> wrongLines(Path program) throws IOException {
        List<String> lines = Files.readAllLines(program);
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> lines.get(number - 1).endsWith("// wrong"))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** With a prefix, under the file's own name; and texts that are hostile change no type. */
    @ParameterizedTest
    @ValueSource(strings = {"com.acme.chat/voice-close-codes.js", "com.acme.hostile"})
    void otherModulesHaveTypesToo(String module) throws Exception {
        Path program = NodeProject.write("other.ts", """
                import { CloseCode, find } from '%s';
                import type { Language } from '%s';
                export const german: Language = 'de';
                export const found: CloseCode | undefined = find(CloseCode.TIMEOUT);
                // @ts-expect-error: not a language of this registry
                export const italian: Language = 'it';
                // @ts-expect-error: no such constant
                export const evil = CloseCode.evil;
                """.formatted(module, module));
        for (String resolution : List.of("bundler", "nodenext")) {
            assertEquals("", check(resolution, program).output());
        }
    }
}
