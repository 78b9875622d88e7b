package dev.closecodes.processor.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.load.locate.BuiltInRegistry;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last value that a check lets pass, and the first that it does not. */
class CheckBoundsTest {

    private static final String HEAD = "schema: 1\nlanguages: [en]\n";
    private static final String CHILD = HEAD + "extends: standard\n";
    private static final String TEXTS = ", title: {en: T}, description: {en: D}}";

    @ParameterizedTest
    @CsvSource({
        "4000, 4099, 4100, 4199, ''",
        "4100, 4199, 4000, 4099, ''",
        "4000, 4100, 4100, 4199, RangeCrossing",
        "4100, 4199, 4000, 4100, RangeCrossing",
        "4000, 4199, 4000, 4099, ''",
        "4000, 4099, 4000, 4199, ''",
        "4000, 4199, 4100, 4199, ''",
        "4100, 4199, 4000, 4199, ''",
        "4000, 4199, 4001, 4198, ''",
        "4000, 4199, 4000, 4199, RangeCrossing",
        "4000, 4000, 4000, 4001, ''",
        "3000, 3001, 4000, 4001, ''",
        "2999, 3001, 4000, 4001, NotOpen",
        "3000, 4000, 4200, 4300, RangeCrossing",
        "4001, 4000, 4000, 4001, RangeBounds",
    })
    void rangesNestOrStandApart(int from, int to, int otherFrom, int otherTo, String id) {
        assertEquals(
                id,
                ids(child("ranges:\n  - {name: A, from: " + from + ", to: " + to + TEXTS + "\n  - {name: B, from: "
                        + otherFrom + ", to: " + otherTo + TEXTS)));
    }

    @ParameterizedTest
    @CsvSource({
        "4001, 4001, RetiredCode",
        "4000, 4001, RetiredCode",
        "4001, 4002, RetiredCode",
        "4000, 4000, ''",
        "4002, 4003, ''",
        "4003, 4002, RangeBounds",
    })
    void aRetiredRangeHasItsFirstAndItsLast(int from, int to, String id) {
        assertEquals(
                id,
                ids(child("codes:\n  - {code: 4001, name: A" + TEXTS + "\nretired:\n  - {from: " + from + ", to: " + to
                        + "}")));
    }

    @Test
    void aRetiredEntryMayBeginWithTheFirstOpenNumber() {
        // 3000 is UNAUTHORIZED of the standard registry.
        assertEquals("RetiredCode", ids(child("retired:\n  - {code: 3000}")));
        assertEquals("NotOpen", ids(child("retired:\n  - {code: 2999}")));
    }

    @Test
    void theNameOfAnInheritedRangeOrCodeIsNotRetired() {
        assertEquals("RetiredName", ids(child("retired:\n  - {code: 4001, name: PRIVATE_USE}")));
        assertEquals("RetiredName", ids(child("retired:\n  - {code: 4001, name: GOING_AWAY}")));
        assertEquals("", ids(child("retired:\n  - {code: 4001, name: PRIVATE_USES}")));
    }

    @ParameterizedTest
    @CsvSource({"., x, EndStop", "., !, ''", "x, y, ''", "x., '.)', ''"})
    void aTranslationEndsAsItsSourceDoes(String source, String translation, String id) {
        String registry =
                "schema: 1\nlanguages: [en, it]\nextends: standard\ncodes:\n  - {code: 4001, name: A, title: {en: T,"
                        + " it: U}, description: {en: \"" + source + "\", it: \"" + translation + "\"}}\n";
        assertEquals(id, ids(run(List.of(standard()), registry)));
    }

    @ParameterizedTest
    @CsvSource({
        "1012, ' (IANA WebSocket Close Code Number Registry)'",
        "1014, ' (IANA WebSocket Close Code Number Registry)'",
        "1011, ''",
        "1015, ' (RFC 6455 section 7.4.1)'",
        "1010, ' (RFC 6455 section 7.4.1)'",
    })
    void whoSendsANumberOfTheProtocolHasASource(int code, String source) {
        String words = run(List.of(), HEAD + "codes:\n  - {code: " + code + ", name: A" + TEXTS).stream()
                .filter(problem -> problem.rule() == Rule.PROTOCOL_SENDERS)
                .map(Problem::text)
                .collect(Collectors.joining());
        assertEquals(source, words.replaceAll("^.*?( \\([^)]*\\)).*$", "$1"));
    }

    // 1012 is a server's alone; of 1000, which both may send, a registry may allow less.
    @ParameterizedTest
    @CsvSource({
        "server, '', 1012, ''",
        "client, '', 1012, ProtocolSenders",
        "client, server, 1012, ''",
        "server, client, 1012, ProtocolSenders",
        "server, '', 1000, ''",
    })
    void theInnermostRangeSaysWhoSendsANumberOfTheProtocol(String outer, String inner, int code, String id) {
        String ranges = "ranges:\n  - {name: OUTER, from: 1000, to: 1999, sent-by: [" + outer + "]" + TEXTS + "\n"
                + (inner.isEmpty()
                        ? ""
                        : "  - {name: INNER, from: 1010, to: 1019, sent-by: [" + inner + "]" + TEXTS + "\n");
        List<Problem> found = run(List.of(), HEAD + ranges + "codes:\n  - {code: " + code + ", name: A" + TEXTS);
        assertEquals(
                id,
                ids(found.stream()
                        .filter(problem -> problem.rule() == Rule.PROTOCOL_SENDERS)
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({"123, ''", "124, TitleTooLong"})
    void aTitleHas123Bytes(int bytes, String id) {
        assertEquals(
                id,
                ids(child("codes:\n  - {code: 4001, name: A, title: {en: " + "t".repeat(bytes)
                        + "}, description: {en: D}}")));
    }

    @ParameterizedTest
    @CsvSource({"65534, ''", "65535, TextTooLong"})
    void whatAClassFileHoldsHas65534Bytes(int bytes, String id) {
        String longest = "A".repeat(bytes);
        assertEquals(
                id,
                ids(child("codes:\n  - {code: 4001, name: A, title: {en: T}, description: {en: " + longest + "}}")));
        assertEquals(id, ids(child("codes:\n  - {code: 4001, name: " + longest + TEXTS)));
        assertEquals(id, ids(child("codes:\n  - {code: 4001, name: B, aliases: [" + longest + "]" + TEXTS)));
        assertEquals(id, ids(child("ranges:\n  - {name: " + longest + ", from: 4000, to: 4099" + TEXTS)));
        assertEquals(id, ids(child("retired:\n  - {code: 4001, name: " + longest + "}")));
        assertEquals(id, ids(child("retired:\n  - {code: 4001, note: " + longest + "}")));
        assertEquals(id, ids(child("attributes:\n  x: {type: text, default: " + longest + "}")));
        assertEquals(
                id, ids(child("attributes:\n  x: {type: enum, values: [" + longest + "], default: " + longest + "}")));
        assertEquals(
                id,
                ids(child("attributes:\n  x: {type: text, default: a}\ncodes:\n  - {code: 1001, attributes: {x: "
                        + longest + "}}")));
    }

    private static List<Problem> child(String entries) {
        return run(List.of(standard()), CHILD + entries + "\n");
    }

    private static DeclaredRegistry standard() {
        return Objects.requireNonNull(RegistryParser.parseBuiltIn(
                "standard", BuiltInRegistry.STANDARD.content(), BuiltInRegistry.STANDARD.tree(), new Problems()));
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

    private static String ids(List<Problem> problems) {
        return problems.stream().map(problem -> problem.rule().id()).distinct().collect(Collectors.joining(" "));
    }
}
