package dev.closecodes.processor.load.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the bounds of a file lie, to the byte. */
class RegistryParserTest {

    private static final String HEAD = "schema: 1\nlanguages: [en]\n";
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void sixteenMegabytesAreRead() {
        byte[] most = "x".repeat(16 * MEGABYTE).getBytes(StandardCharsets.UTF_8);
        most[most.length - 1] = (byte) 0xFF;
        assertEquals(List.of("NotUtf8"), ids(parse(most)));
        assertEquals(List.of("RegistryTooLarge"), ids(parse(new byte[16 * MEGABYTE + 1])));
    }

    @Test
    void aLineMayHaveAMegabyte() {
        String longest = HEAD + "#" + "x".repeat(MEGABYTE - 1);
        assertEquals(List.of(), ids(parse(longest)));
        assertEquals(List.of("RegistryTooLarge"), ids(parse(longest + "x")));
    }

    @ParameterizedTest
    @CsvSource({
        "fe ff, the file is in UTF-16 or UTF-32; save it in UTF-8",
        "ff fe, the file is in UTF-16 or UTF-32; save it in UTF-8",
        "00 61, the file is in UTF-16 or UTF-32; save it in UTF-8",
        "61 00, the file is in UTF-16 or UTF-32; save it in UTF-8",
        "fe 61, byte 0xfe is not UTF-8; save the file in UTF-8",
        "ff 61, byte 0xff is not UTF-8; save the file in UTF-8",
        "61 ff, byte 0xff is not UTF-8; save the file in UTF-8",
        "ff, byte 0xff is not UTF-8; save the file in UTF-8",
    })
    void bytesThatAreNoUtf8AreNamed(String bytes, String words) {
        byte[] file = HexFormat.of().parseHex(bytes.replace(" ", ""));
        assertEquals(List.of(words), parse(file).stream().map(Problem::text).toList());
    }

    @Test
    void aHundredForbiddenCharactersAreReported() {
        assertEquals(99, parse(HEAD + "# \u0007\n".repeat(99)).size());
        assertEquals(100, parse(HEAD + "# \u0007\n".repeat(101)).size());
    }

    @Test
    void sixteenLevelsAreRead() {
        String deepest = HEAD + "codes: " + "[".repeat(15) + "]".repeat(15);
        assertEquals(List.of("WrongType"), ids(parse(deepest)));
        assertEquals(
                List.of("NestedTooDeep"),
                ids(parse(deepest.replace("[]", "[[]]").replace("[en]", "[ en ]"))));
    }

    @Test
    void aLineOfTenThousandCharactersIsShown() {
        String key = "x".repeat(9_994);
        assertTrue(parse(HEAD + key + ": true").get(0).message().contains(" | xxx"));
        assertEquals(
                1, parse(HEAD + "x" + key + ": true").get(0).message().lines().count());
    }

    @Test
    void aNumberHasTheLeastAndTheMostThatItMay() {
        for (String status : List.of("100", "599")) {
            assertEquals(List.of(), ids(parse(HEAD + "codes: [{code: 4001, http: " + status + "}]")), status);
        }
        for (String status : List.of("99", "600", "1234567890")) {
            assertEquals(
                    List.of("NumberOutOfRange"),
                    ids(parse(HEAD + "codes: [{code: 4001, http: " + status + "}]")),
                    status);
        }
    }

    @Test
    void aCodeHasWhatItsEntrySays() {
        DeclaredCode code = read(HEAD + """
                        codes:
                          - code: 4001
                            known-as: {netty: TOKEN_EXPIRED, spring: "TOKEN"}
                            reconnect: backoff
                            title:
                              en: Session
                        """).codes().get(0);
        assertEquals(
                Map.of("netty", "TOKEN_EXPIRED", "spring", "TOKEN"),
                code.knownAs().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, name -> name.getValue().value())));
        assertEquals(Reconnect.BACKOFF, code.reconnect().value());
        assertEquals(
                Map.of(), read(HEAD + "codes: [{code: 4001}]").codes().get(0).knownAs());
    }

    @Test
    void namesThatCannotBeReadAreLeftOut() {
        String registry = HEAD + "codes: [{code: 4001, known-as: {netty: [], spring: TOKEN, true: X}}]";
        assertEquals(Set.of("spring"), read(registry).codes().get(0).knownAs().keySet());
    }

    @ParameterizedTest
    @CsvSource({
        "'- code: 4001\n    title:\n      en: A\n  - code: 4002', 6",
        "'- code: 4001\n    references: [\n      A,\n      B ]\n  - code: 4002', 7",
        "'- code: 4001\n    references:\n      - A\n      - B\n\n  - code: 4002', 7",
        "'- code: 4001\n    since: >-\n      A\n      B\n  - code: 4002', 7",
        "'- {code: 4001,\n    since: A\n    }\n  - code: 4002', 6",
    })
    void anEntryEndsOnItsLastLine(String codes, int last) {
        String registry = HEAD + "codes:\n  " + codes.replace("\\n", "\n");
        assertEquals(last, read(registry).codes().get(0).place().lastLine());
    }

    @Test
    void aKeyWithAForbiddenCharacterIsNoKey() {
        assertEquals(
                List.of("ForbiddenCharacter", "MissingKey"), ids(parse("\"sch\\u200Bema\": 1\nlanguages: [en]\n")));
    }

    @Test
    void anEmptyEntryLacksItsKeyWhereItStands() {
        Problem problem = parse(HEAD + "codes: [ {} ]").get(0);
        assertEquals("codes.yaml:3:10: [MissingKey] a code has no \"code\"; add it", firstLine(problem));
    }

    @Test
    void aRetiredEntryIsANumberOrARange() {
        Problem problem =
                parse(HEAD + "retired: [{from: 4001, to: 4002, code: 4003}]").get(0);
        assertEquals(
                "codes.yaml:3:34: [UnknownKey] \"code\" is no key of a retired entry with \"from\" and \"to\"; make two"
                        + " entries of it",
                firstLine(problem));
    }

    @ParameterizedTest
    @CsvSource({"1.1, YamlFeature", "1.2, ''"})
    void theDirectiveMayNameYaml12(String version, String id) {
        List<Problem> problems = parse("%YAML " + version + "\n---\n" + HEAD);
        assertEquals(id, String.join(" ", ids(problems)));
    }

    @Test
    void anAliasMayEndTheFile() {
        assertEquals(List.of("YamlFeature"), ids(parse(HEAD + "codes: *all")));
    }

    @Test
    void aBlankMayEndTheFile() {
        assertEquals(List.of(), ids(parse(HEAD + "extends: standard ")));
    }

    @Test
    void anItemWithoutAValueIsNothing() {
        Problem problem = parse(HEAD + "codes: [~]").get(0);
        assertTrue(problem.text().endsWith(", and this is nothing"), problem::text);
    }

    private static String firstLine(Problem problem) {
        return problem.message().lines().findFirst().orElse("");
    }

    private static DeclaredRegistry read(String registry) {
        DeclaredRegistry read =
                RegistryParser.parse("codes.yaml", registry.getBytes(StandardCharsets.UTF_8), new Problems());
        return Objects.requireNonNull(read);
    }

    private static List<String> ids(List<Problem> problems) {
        return problems.stream().map(problem -> problem.rule().id()).toList();
    }

    private static List<Problem> parse(String registry) {
        return parse(registry.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Problem> parse(byte[] registry) {
        Problems problems = new Problems();
        RegistryParser.parse("codes.yaml", registry, problems);
        return problems.all();
    }
}
