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

    @ParameterizedTest
    @CsvSource({"1900, ''", "1901, TooManyEntries"})
    void aRegistryHas1900RangesAtMost(int number, String id) {
        String ranges = IntStream.range(0, number)
                .mapToObj(i -> "  - {name: R" + i + ", from: " + (3000 + i) + ", to: " + (3000 + i) + "}\n")
                .collect(Collectors.joining());
        assertEquals(
                id.isEmpty() ? List.of() : List.of("codes.yaml:1904:5"),
                positions(List.of(), HEAD + "ranges:\n" + ranges));
    }

    @ParameterizedTest
    @CsvSource({"998, ''", "999, TooManyEntries"})
    void aRegistryHas1000LanguagesAndFallbacksAtMost(int number, String id) {
        String fallbacks = IntStream.range(0, number)
                .mapToObj(i ->
                        "  x" + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26) + (i < 676 ? "" : "-DE") + ": en\n")
                .collect(Collectors.joining());
        assertEquals(
                id.isEmpty() ? List.of() : List.of("codes.yaml:1002:3"),
                positions(List.of(), "schema: 1\nlanguages: [en, de]\nfallback:\n" + fallbacks));
    }

    @ParameterizedTest
    @CsvSource({"14999, ''", "15000, TooManyEntries"})
    void aRegistryHas15000AliasesAtMost(int number, String id) {
        String aliases =
                IntStream.range(0, number).mapToObj(i -> "  - A" + i + "\n").collect(Collectors.joining());
        String codes = "codes:\n- code: 1001\n  aliases:\n" + aliases;
        List<String> found = positions(
                List.of(read("parent.yaml", CHILD + "codes:\n- code: 1002\n  aliases: [B]\n")), CHILD + codes);
        assertEquals(id.isEmpty() ? List.of() : List.of("codes.yaml:15006:5"), found);
    }

    @ParameterizedTest
    @CsvSource({"15000, ''", "15001, TooManyEntries"})
    void aRegistryHas15000RetiredEntriesAtMost(int number, String id) {
        String retired =
                IntStream.range(0, number).mapToObj(i -> "- name: A" + i + "\n").collect(Collectors.joining());
        assertEquals(
                id.isEmpty() ? List.of() : List.of("codes.yaml:15005:3"),
                positions(List.of(), CHILD + "retired:\n" + retired));
    }

    @ParameterizedTest
    @CsvSource({"2399, ''", "2400, TooManyEntries"})
    void aRegistryHas2400AttributesAndConstantsAtMost(int number, String id) {
        String constants =
                IntStream.range(0, number).mapToObj(i -> "  - A" + i + "\n").collect(Collectors.joining());
        assertEquals(
                id.isEmpty() ? List.of() : List.of("codes.yaml:2408:5"),
                positions(List.of(), CHILD + "attributes:\n x:\n  type: enum\n  default: A1\n  values:\n" + constants));
    }

    @ParameterizedTest
    @CsvSource({"15000, ''", "15001, TooManyEntries"})
    void aRegistryHas15000ValuesOfAttributesAtMost(int number, String id) {
        String values =
                IntStream.range(0, number).mapToObj(i -> "    x" + i + ": 1\n").collect(Collectors.joining());
        assertEquals(
                id.isEmpty() ? List.of() : List.of("codes.yaml:15007:13"),
                positions(List.of(), CHILD + "codes:\n- code: 1001\n  attributes:\n" + values));
    }

    @ParameterizedTest
    @CsvSource({"996, ''", "997, TooManyEntries"})
    void inheritedFallbacksCountWhereTheirLanguageAnswers(int number, String id) {
        String fallbacks = IntStream.range(0, number)
                .mapToObj(i ->
                        "  x" + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26) + (i < 676 ? "" : "-DE") + ": en\n")
                .collect(Collectors.joining());
        String parent = "schema: 1\nlanguages: [en, de]\nfallback:\n  fr: en\n  nl: de\n" + fallbacks;
        String child =
                "schema: 1\nextends: parent.yaml\nlanguages: [en, fr]\nfallback:\n  xaa: fr\n  sv: en\n  da: en\n";
        assertEquals(
                id.isEmpty() ? List.of() : List.of("codes.yaml:7:3"),
                positions(List.of(read("parent.yaml", parent)), child));
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
