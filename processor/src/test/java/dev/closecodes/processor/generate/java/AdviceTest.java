package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file says of reconnecting and of senders: of its own codes, and of what it inherits. */
class AdviceTest {

    private static final String HOUSE = """
            schema: 1
            extends: standard
            languages: [en]
            ranges:
              - {name: PLAIN, from: 4200, to: 4299, title: {en: Plain}, description: {en: P}}
            codes:
              - {code: 1001, reconnect: now}
              - {code: 4001, name: QUIET, title: {en: Quiet}, description: {en: Q}}
              - {code: 4200, name: SILENT, title: {en: Silent}, description: {en: S}}
              - {code: 4201, name: LOUD, title: {en: Loud}, description: {en: L}, reconnect: never}
            """;

    @TempDir
    Path folder;

    @Test
    void protocolLeavesOutWhatIanaRegistered() {
        GeneratedCode code = SourceTree.compile(folder, "schema: 1\nextends: protocol\nlanguages: [en]\n");
        assertEquals(16, code.type("CloseCode").getEnumConstants().length);
        for (int number : new int[] {3000, 3003, 3008}) {
            assertEquals(Optional.empty(), code.find(number));
            assertTrue(code.ask("isSendableByServer", number));
            assertEquals("REGISTERED", code.call("CloseCodes", "label", number));
        }
    }

    @Test
    void childsWordWinsOnAnInheritedCode() {
        GeneratedCode code = child("codes:\n  - {code: 1001, reconnect: never}\n  - {code: 1006, reconnect: now}\n");
        expect(code, Map.of(1001, "NEVER", 1006, "NOW", 1011, "BACKOFF", 4201, "NEVER"));
        assertEquals(
                "NOW", code.on(code.constant("ABNORMAL_CLOSURE"), "reconnect").toString());
    }

    @Test
    void grandparentsWordHoldsWithoutOne() {
        expect(child(""), Map.of(1001, "NOW", 1006, "BACKOFF", 4001, "NEVER"));
    }

    @Test
    void inheritedRangeSpeaksForTheUnlistedAndTheSilent() {
        GeneratedCode code = child("""
                ranges:
                  - {name: PRIVATE_USE, reconnect: backoff}
                  - {name: PROTOCOL, reconnect: now}
                """);
        expect(code, Map.of(4000, "BACKOFF", 4001, "BACKOFF", 4200, "BACKOFF", 4250, "BACKOFF", 4201, "NEVER"));
        expect(code, Map.of(1000, "NEVER", 1011, "BACKOFF", 1016, "NOW", 2999, "NOW", 3500, "NEVER", 999, "NEVER"));
    }

    @Test
    void undefinedSpeaksForEveryOtherInt() {
        GeneratedCode code = child("undefined: {reconnect: backoff}\n");
        expect(code, Map.of(Integer.MIN_VALUE, "BACKOFF", -1, "BACKOFF", 5000, "BACKOFF", 65_535, "BACKOFF"));
        expect(code, Map.of(Integer.MAX_VALUE, "BACKOFF", 0, "NEVER", 4999, "NEVER"));
    }

    @Test
    void undefinedSpeaksBetweenRangesToo() {
        GeneratedCode code = SourceTree.compile(folder, """
                schema: 1
                languages: [en]
                ranges:
                  - {name: WIRE, from: 1000, to: 2999, title: {en: Wire}, description: {en: W}}
                  - {name: MINE, from: 4000, to: 4500, title: {en: Mine}, description: {en: M}}
                codes:
                  - {code: 1001, name: GOING, title: {en: Going}, description: {en: G}, sent-by: []}
                  - {code: 1005, name: SILENT, title: {en: Silent}, description: {en: S}, sent-by: []}
                undefined: {title: {en: Nothing}, description: {en: None}, reconnect: now}
                """);
        expect(code, Map.of(999, "NOW", 1500, "NEVER", 3500, "NOW", 4500, "NEVER", 4501, "NOW", -7, "NOW"));
        assertRefused(code, 1001, "1001 (GOING) is reserved: this registry lets nobody send it");
        assertRefused(
                code, 1005, "1005 (SILENT) is reserved: it never stands in a Close frame (RFC 6455 section 7.4.1)");
    }

    @Test
    void newRangeChangesNothingForInheritedCodes() {
        GeneratedCode code = child("""
                ranges:
                  - name: INNER
                    from: 4200
                    to: 4209
                    title: {en: Inner}
                    description: {en: I}
                    reconnect: now
                    sent-by: [client]
                """);
        expect(code, Map.of(4200, "NEVER", 4201, "NEVER", 4205, "NOW", 4210, "NEVER"));
        assertEquals("NEVER", code.on(code.constant("SILENT"), "reconnect").toString());
        senders(code, Map.of(4200, "cs", 4205, "c", 4210, "cs"));
    }

    @Test
    void rangeSaysWhoSendsTheListedAndTheUnlisted() {
        GeneratedCode code = child("""
                ranges:
                  - {name: SERVER_ONLY, from: 4100, to: 4199, title: {en: S}, description: {en: S}, sent-by: [server]}
                  - {name: WITHIN, from: 4110, to: 4119, title: {en: W}, description: {en: W}}
                  - {name: NONE, from: 4120, to: 4129, title: {en: N}, description: {en: N}, sent-by: []}
                codes:
                  - {code: 4100, name: FIRST, title: {en: First}, description: {en: F}}
                  - {code: 4101, name: SECOND, title: {en: Second}, description: {en: S}, sent-by: [client]}
                  - {code: 4111, name: THIRD, title: {en: Third}, description: {en: T}}
                  - {code: 4120, name: FOURTH, title: {en: Fourth}, description: {en: F}}
                """);
        senders(code, Map.of(4099, "cs", 4100, "s", 4101, "c", 4150, "s", 4111, "s", 4115, "s", 4120, "", 4125, ""));
        assertRefused(code, 4125, "4125 may not be sent: this registry lets nobody send the numbers of its range");
        assertRefused(code, 4120, "4120 (FOURTH) is reserved: this registry lets nobody send it");
        assertTrue(code.ask("isReserved", 4120));
        assertFalse(code.ask("isReserved", 4125));
    }

    private GeneratedCode child(String rest) {
        return new SourceTree(folder)
                .registry("house.yaml", HOUSE)
                .registry("codes.yaml", "schema: 1\nextends: house.yaml\nlanguages: [en]\n" + rest)
                .host("(\"codes.yaml\")")
                .compile()
                .requireSuccess();
    }

    private static void expect(GeneratedCode code, Map<Integer, String> advice) {
        advice.forEach((number, reconnect) -> assertEquals(
                reconnect, code.call("CloseCodes", "reconnect", number).toString(), () -> "reconnect " + number));
    }

    private static void senders(GeneratedCode code, Map<Integer, String> expected) {
        expected.forEach((number, senders) -> assertEquals(
                senders,
                (code.ask("isSendableByClient", number) ? "c" : "")
                        + (code.ask("isSendableByServer", number) ? "s" : ""),
                () -> "senders of " + number));
    }

    private static void assertRefused(GeneratedCode code, int number, String message) {
        assertEquals(
                message,
                assertThrows(IllegalArgumentException.class, () -> code.call("CloseCodes", "requireSendable", number))
                        .getMessage());
    }
}
