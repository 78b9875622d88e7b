package dev.closecodes.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.load.parse.RegistryParser;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many entries a registry has at most, and which one is named when there are more. */
class RegistryLimitsTest {

    private static final String HEAD = "schema: 1\nlanguages: [en]\n";
    private static final String CHILD = HEAD + "extends: standard\n";

    @ParameterizedTest
    @CsvSource({"2399, ''", "2400, ''", "2401, TooManyEntries"})
    void aRegistryHas2400CodesAtMost(int number, String id) {
        String codes = IntStream.range(0, number)
                .mapToObj(i -> "  - {code: " + i + ", name: C" + i + ", sent-by: []}\n")
                .collect(Collectors.joining());
        List<Problem> found = run(List.of(), HEAD + "codes:\n" + codes).stream()
                .filter(problem -> problem.rule() == Rule.TOO_MANY_ENTRIES)
                .toList();
        assertEquals(id, found.stream().map(problem -> problem.rule().id()).collect(Collectors.joining(" ")));
        found.forEach(problem -> assertEquals(
                "codes.yaml:2404:5", Objects.requireNonNull(problem.at()).clickable()));
    }

    @Test
    void aRegistryHas1900RangesAtMost() {
        assertLimit(
                1900,
                "codes.yaml:1904:5",
                List.of(),
                HEAD + "ranges:\n",
                i -> "  - {name: R" + i + ", from: " + (3000 + i) + ", to: " + (3000 + i) + "}\n");
    }

    @Test
    void aRegistryHas1000LanguagesAndFallbacksAtMost() {
        String head = "schema: 1\nlanguages: [en, de]\nfallback:\n";
        assertLimit(998, "codes.yaml:1002:3", List.of(), head, RegistryLimitsTest::fallback);
    }

    @Test
    void aRegistryHas15000AliasesAtMostInheritedOnesIncluded() {
        String parent = CHILD + "codes:\n- code: 1002\n  aliases: [B]\n";
        String head = CHILD + "codes:\n- code: 1001\n  aliases:\n";
        assertLimit(14_999, "codes.yaml:15006:5", List.of(read("parent.yaml", parent)), head, i -> "  - A" + i + "\n");
    }

    @Test
    void aRegistryHas15000RetiredEntriesAtMost() {
        assertLimit(15_000, "codes.yaml:15005:3", List.of(), CHILD + "retired:\n", i -> "- name: A" + i + "\n");
    }

    @Test
    void aRegistryHas2400AttributesAndConstantsAtMost() {
        String head = CHILD + "attributes:\n x:\n  type: enum\n  default: A1\n  values:\n";
        assertLimit(2399, "codes.yaml:2408:5", List.of(), head, i -> "  - A" + i + "\n");
    }

    @Test
    void aRegistryHas15000ValuesOfAttributesAtMost() {
        String head = CHILD + "codes:\n- code: 1001\n  attributes:\n";
        assertLimit(15_000, "codes.yaml:15007:13", List.of(), head, i -> "    x" + i + ": 1\n");
    }

    @Test
    void inheritedFallbacksCountWhereTheirLanguageAnswers() {
        String child =
                "schema: 1\nextends: parent.yaml\nlanguages: [en, fr]\nfallback:\n  xaa: fr\n  sv: en\n  da: en\n";
        for (int number : new int[] {996, 997}) {
            String parent = "schema: 1\nlanguages: [en, de]\nfallback:\n  fr: en\n  nl: de\n"
                    + entries(number, RegistryLimitsTest::fallback);
            assertEquals(
                    number == 996 ? List.of() : List.of("codes.yaml:7:3"),
                    positions(List.of(read("parent.yaml", parent)), child));
        }
    }

    private static String fallback(int i) {
        return "  x" + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26) + (i < 676 ? "" : "-DE") + ": en\n";
    }

    private static String entries(int number, IntFunction<String> entry) {
        return IntStream.range(0, number).mapToObj(entry).collect(Collectors.joining());
    }

    /** Asserts that so many entries pass, and that one more is named by its position. */
    private static void assertLimit(
            int most, String position, List<DeclaredRegistry> ancestors, String head, IntFunction<String> entry) {
        assertEquals(List.of(), positions(ancestors, head + entries(most, entry)));
        assertEquals(List.of(position), positions(ancestors, head + entries(most + 1, entry)));
    }

    @Test
    void whatIsInheritedCountsAndTheFirstTooManyIsNamed() {
        String codes = IntStream.range(0, 2399)
                .mapToObj(i -> "  - {code: " + i + ", name: C" + i + ", sent-by: []}\n")
                .collect(Collectors.joining());
        assertEquals(
                List.of("codes.yaml:6:5"),
                positions(
                        List.of(read("parent.yaml", HEAD + "codes:\n" + codes)),
                        CHILD + "codes:\n  - {code: 4001, name: A}\n  - {code: 4002, name: B}"));
    }

    private static List<String> positions(List<DeclaredRegistry> ancestors, String registry) {
        return run(ancestors, registry).stream()
                .filter(problem -> problem.rule() == Rule.TOO_MANY_ENTRIES)
                .map(problem -> Objects.requireNonNull(problem.at()).clickable())
                .toList();
    }

    @Test
    void aRegistryThatInheritsTooManyIsNamedItself() {
        String codes = IntStream.range(0, 2400)
                .mapToObj(i -> "  - {code: " + i + ", name: C" + i + ", sent-by: []}\n")
                .collect(Collectors.joining());
        List<Problem> found = run(
                        List.of(read("parent.yaml", HEAD + "codes:\n" + codes)),
                        CHILD + "codes:\n  - {code: 4001, name: A}")
                .stream()
                .filter(problem -> problem.rule() == Rule.TOO_MANY_ENTRIES)
                .toList();
        assertEquals(1, found.size());
        assertEquals("codes.yaml:1:1", Objects.requireNonNull(found.get(0).at()).clickable());
    }

    private static List<Problem> run(List<DeclaredRegistry> ancestors, String registry) {
        return Checks.run(new Lineage(ancestors, read("codes.yaml", registry)));
    }

    private static DeclaredRegistry read(String path, String registry) {
        Problems problems = new Problems();
        DeclaredRegistry read = RegistryParser.parse(path, registry.getBytes(StandardCharsets.UTF_8), problems);
        assertEquals(List.of(), problems.all());
        return Objects.requireNonNull(read);
    }
}
