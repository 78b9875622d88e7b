package dev.closecodes.processor.load.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read of one entry, and where it stands. */
class EntryParserTest {

    private static final String HEAD = "schema: 1\nlanguages: [en]\n";

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
        assertEquals(last, read(registry).codes().get(0).span().lastLine());
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
                "codes.yaml:3:34: [UnknownKey] \"code\" is not a key of a retired entry with \"from\" and \"to\"; make two"
                        + " entries of it",
                firstLine(problem));
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
