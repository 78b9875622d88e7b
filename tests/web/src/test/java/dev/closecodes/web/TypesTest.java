package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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

    /** With a prefix, under the file's own name; and texts that are hostile change no type. */
    private static final Map<String, String> OTHERS =
            Map.of("prefixed", "com.acme.chat/voice-close-codes.js", "hostile", "com.acme.hostile");

    /** What the compiler said, by its way to find modules: one start checks all programs. */
    private static final Map<String, NodeProject.Run> RUNS = new TreeMap<>();

    private static Path mistakes;

    @BeforeAll
    static void compile() throws Exception {
        NodeProject.install();
        NodeProject.add(SampleModules.STANDARD);
        NodeProject.add(SampleModules.CHAT);
        NodeProject.add(SampleModules.HOSTILE);
        mistakes = NodeProject.addFile("typescript/mistakes.ts");
        List<Path> programs = new ArrayList<>(List.of(mistakes, NodeProject.addFile("typescript/uses-all.ts")));
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            programs.add(NodeProject.write(other.getKey() + ".ts", """
                    import { CloseCode, find } from '%1$s';
                    import type { Language } from '%1$s';
                    export const german: Language = 'de';
                    export const found: CloseCode | undefined = find(CloseCode.TIMEOUT);
                    // @ts-expect-error: not a language of this registry
                    export const italian: Language = 'it';
                    // @ts-expect-error: no such constant
                    export const evil = CloseCode.evil;
                    """.formatted(other.getValue())));
        }
        RUNS.put("bundler", check(programs, "--module", "esnext", "--moduleResolution", "bundler"));
        RUNS.put("nodenext", check(programs, "--module", "nodenext"));
    }

    private static NodeProject.Run check(List<Path> programs, String... resolution) throws Exception {
        List<String> arguments = new ArrayList<>(
                List.of("--strict", "--noEmit", "--pretty", "false", "--target", "es2022", "--lib", "es2022,dom"));
        arguments.addAll(List.of(resolution));
        programs.forEach(program -> arguments.add(program.getFileName().toString()));
        return NodeProject.tool("tsc", arguments.toArray(String[]::new));
    }

    /** The programs without a mistake, and whatever else the compiler reads. */
    @ParameterizedTest
    @ValueSource(strings = {"bundler", "nodenext"})
    void programsCompile(String resolution) {
        String output = RUNS.get(resolution).output();
        List<String> others = output.lines()
                .filter(line -> !line.startsWith("mistakes.ts(") && !line.startsWith(" "))
                .toList();
        assertEquals(List.of(), others, output);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bundler", "nodenext"})
    void mistakesDoNot(String resolution) throws Exception {
        String output = RUNS.get(resolution).output();
        TreeSet<Integer> found = ERROR.matcher(output)
                .results()
                .map((MatchResult error) -> Integer.valueOf(error.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(wrongLines(mistakes), found, output);
    }

    private static Set<Integer> wrongLines(Path program) throws IOException {
        List<String> lines = Files.readAllLines(program);
        return IntStream.rangeClosed(1, lines.size())
                .filter(number -> lines.get(number - 1).endsWith("// wrong"))
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
