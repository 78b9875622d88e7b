package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.java.SendableRules.Rules;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What proxies, metrics and readers ask of any number. */
class RelayTest {

    private static final Rules RULES =
            new Rules(SendableRules.STANDARD_CODES, SendableRules.STANDARD_RANGES, List.of(), "");

    private static GeneratedCode code;

    @BeforeAll
    static void compile(@TempDir Path folder) {
        code = new SourceTree(folder).host("").compile().requireSuccess();
    }

    @Test
    void passesOnWhatTheReceiverMayGet() {
        IntStream.rangeClosed(-1, 5001).forEach(number -> {
            String senders = RULES.senders(number);
            assertEquals(senders.contains("s") ? number : 1011, relay("relayToClient", number, 1011));
            assertEquals(senders.contains("c") ? number : 1008, relay("relayToServer", number, 1008));
        });
    }

    @Test
    void neverPassesOnWhatNoCloseFrameHolds() {
        for (int number : new int[] {1004, 1005, 1006, 1015, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            assertEquals(1001, relay("relayToClient", number, 1001));
            assertEquals(1001, relay("relayToServer", number, 1001));
        }
        assertEquals(1011, relay("relayToClient", 1010, 1011));
        assertEquals(1000, relay("relayToServer", 1012, 1000));
    }

    @Test
    void refusesASubstituteThatMayNotBeSent() {
        Map<String, List<Integer>> refused = Map.of(
                "relayToClient", List.of(1005, 1006, 1010, 999, 1016, 5000, -1),
                "relayToServer", List.of(1005, 1006, 1012, 1013, 1014, 5000));
        refused.forEach((method, numbers) -> numbers.forEach(number -> {
            // Even where it is not needed: a proxy shall fail in its first test.
            String message = assertThrows(IllegalArgumentException.class, () -> relay(method, 1000, number))
                    .getMessage();
            assertTrue(message.startsWith(number + " may not be sent by a "), message);
        }));
    }

    @Test
    void labelsAreBounded() {
        Map<Integer, String> labels = Map.of(
                1000,
                "NORMAL_CLOSURE",
                3008,
                "TIMEOUT",
                999,
                "UNUSED",
                1016,
                "PROTOCOL",
                3001,
                "REGISTERED",
                4999,
                "PRIVATE_USE",
                5000,
                "UNDEFINED",
                -1,
                "UNDEFINED",
                Integer.MAX_VALUE,
                "UNDEFINED");
        labels.forEach((number, label) -> assertEquals(label, code.call("CloseCodes", "label", number)));
        assertEquals(
                SendableRules.STANDARD_CODES.size() + SendableRules.STANDARD_RANGES.size() + 1,
                IntStream.rangeClosed(-1, 70_000)
                        .mapToObj(number -> code.call("CloseCodes", "label", number))
                        .distinct()
                        .count());
    }

    @Test
    void languagesBeginWithTheSource(@TempDir Path folder) {
        assertEquals(List.of("en", "es", "fr", "de", "zh"), code.call("CloseCodes", "languages"));
        GeneratedCode restricted = new SourceTree(folder)
                .registry("codes.yaml", "schema: 1\nextends: standard\nlanguages: [de, en, pt-BR]\nsuppress: []\n")
                .host("(value = \"codes.yaml\", languages = \"pt-BR\")")
                .compile()
                .requireSuccess();
        List<?> languages = (List<?>) restricted.call("CloseCodes", "languages");
        assertEquals(List.of("de", "pt-BR"), languages);
        assertThrows(UnsupportedOperationException.class, languages::clear);
    }

    private static Object relay(String method, int received, int otherwise) {
        return code.call("CloseCodes", method, received, otherwise);
    }
}
