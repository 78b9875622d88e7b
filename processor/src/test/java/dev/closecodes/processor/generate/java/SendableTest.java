package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.java.SendableRules.Listed;
import dev.closecodes.processor.generate.java.SendableRules.Range;
import dev.closecodes.processor.generate.java.SendableRules.Rules;
import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the generated code answers for any int, against rules that are written out here a second time. */
class SendableTest {

    @TempDir
    Path folder;

    private static final String CHAT = """
            ranges:
              - name: BILLING
                from: 4100
                to: 4199
                title: {en: Billing}
                description: {en: Codes of the billing service}
                reconnect: backoff
              - name: INVOICES
                from: 4110
                to: 4119
                title: {en: Invoices}
                description: {en: Codes of invoices}
              - name: PAYMENTS
                from: 4120
                to: 4129
                title: {en: Payments}
                description: {en: Codes of payments}
                reconnect: now
              - {name: LAST, from: 4999, to: 4999, title: {en: Last}, description: {en: The last}, reconnect: never}
            codes:
              - {code: 3999, name: VENDOR, title: {en: Vendor}, description: {en: V}, sent-by: [client]}
              - {code: 4001, name: SESSION_EXPIRED, title: {en: Expired}, description: {en: E}, sent-by: [server]}
              - {code: 4002, name: LOCAL_TIMEOUT, title: {en: Local}, description: {en: L}, sent-by: [], reconnect: now}
              - {code: 4111, name: INVOICE_LOST, title: {en: Lost}, description: {en: L}}
              - {code: 4112, name: INVOICE_VOID, title: {en: Void}, description: {en: V}, reconnect: never}
              - {code: 4121, name: PAYMENT_LATE, title: {en: Late}, description: {en: L}}
            retired:
              - {code: 4003, name: KICKED, note: kicking ended in 2024}
              - {from: 4125, to: 4130, note: nobody pays like this}
              - {from: 4990, to: 4999}
              - {name: OLD_NAME}
            """;

    private static Rules chat() {
        Map<Integer, Listed> listed = new HashMap<>(SendableRules.STANDARD_CODES);
        listed.put(3999, new Listed("c", ""));
        listed.put(4001, new Listed("s", ""));
        listed.put(4002, new Listed("", "NOW"));
        listed.put(4111, new Listed("cs", ""));
        listed.put(4112, new Listed("cs", "NEVER"));
        listed.put(4121, new Listed("cs", ""));
        List<Range> ranges = new ArrayList<>(SendableRules.STANDARD_RANGES);
        ranges.add(new Range("BILLING", 4100, 4199, "BACKOFF"));
        ranges.add(new Range("INVOICES", 4110, 4119, ""));
        ranges.add(new Range("PAYMENTS", 4120, 4129, "NOW"));
        ranges.add(new Range("LAST", 4999, 4999, "NEVER"));
        List<Range> retired =
                List.of(new Range("", 4003, 4003, ""), new Range("", 4125, 4130, ""), new Range("", 4990, 4999, ""));
        return new Rules(listed, ranges, retired, "Undefined close code");
    }

    private static final String ALONE = """
            schema: 1
            languages: [en]
            ranges:
              - {name: WIRE, from: 1000, to: 2999, title: {en: Wire}, description: {en: W}, reconnect: backoff}
              - {name: MINE, from: 4000, to: 4500, title: {en: Mine}, description: {en: M}}
            codes:
              - {code: 1000, name: BYE, title: {en: Bye}, description: {en: B}}
              - {code: 1005, name: SILENT, title: {en: Silent}, description: {en: S}, sent-by: []}
              - {code: 1011, name: OOPS, title: {en: Oops}, description: {en: O}, sent-by: [server], reconnect: never}
              - {code: 4000, name: HIDDEN, title: {en: Hidden}, description: {en: H}, sent-by: []}
            undefined: {title: {en: Nothing}, description: {en: No meaning}}
            """;

    private static Rules alone() {
        return new Rules(
                Map.of(
                        1000, new Listed("cs", ""),
                        1005, new Listed("", ""),
                        1011, new Listed("s", "NEVER"),
                        4000, new Listed("", "")),
                List.of(new Range("WIRE", 1000, 2999, "BACKOFF"), new Range("MINE", 4000, 4500, "")),
                List.of(),
                "Nothing");
    }

    @Test
    void standardRegistry() {
        GeneratedCode code = new SourceTree(folder).host("").compile().requireSuccess();
        check(
                code,
                new Rules(
                        SendableRules.STANDARD_CODES,
                        SendableRules.STANDARD_RANGES,
                        List.of(),
                        "Undefined close code"));
    }

    @Test
    void registryThatExtends() {
        check(SourceTree.compile(folder, Registries.extending(List.of("en"), CHAT)), chat());
    }

    @Test
    void registryOfItsOwn() {
        check(SourceTree.compile(folder, ALONE), alone());
    }

    @Test
    void refusalSaysWhy() {
        GeneratedCode code = SourceTree.compile(folder, Registries.extending(List.of("en"), CHAT));
        Map<Integer, String> reasons = Map.of(
                -1, "0-4999",
                5000, "0-4999",
                999, "0-999 are not used",
                1006, "ABNORMAL_CLOSURE",
                4002, "LOCAL_TIMEOUT",
                1016, "1000-2999",
                4003, "(KICKED) is retired: kicking ended in 2024",
                4127, "is retired: nobody pays like this",
                4995, "is retired");
        reasons.forEach((number, words) -> {
            String message = assertThrows(
                            IllegalArgumentException.class, () -> code.call("CloseCodes", "requireSendable", number))
                    .getMessage();
            assertTrue(message.startsWith(number + " "), message);
            assertTrue(message.contains(words), message);
        });
        assertEquals(4111, code.call("CloseCodes", "requireSendable", 4111));
    }

    private static void check(GeneratedCode code, Rules rules) {
        IntStream.concat(IntStream.rangeClosed(-10, 70_000), IntStream.of(Integer.MIN_VALUE, Integer.MAX_VALUE))
                .forEach(number -> check(code, rules, number));
        assertEquals(
                rules.listed().keySet().stream().sorted().toList(),
                java.util.Arrays.stream(code.type("CloseCode").getEnumConstants())
                        .map(constant -> code.on(constant, "code"))
                        .toList());
    }

    private static void check(GeneratedCode code, Rules rules, int number) {
        String senders = rules.senders(number);
        assertEquals(!senders.isEmpty(), code.ask("isSendable", number), () -> "isSendable " + number);
        assertEquals(senders.contains("c"), code.ask("isSendableByClient", number), () -> "ByClient " + number);
        assertEquals(senders.contains("s"), code.ask("isSendableByServer", number), () -> "ByServer " + number);
        assertEquals(rules.byBrowser(number), code.ask("isSendableByBrowser", number), () -> "ByBrowser " + number);
        boolean reserved = rules.listed().containsKey(number) && senders.isEmpty();
        assertEquals(reserved, code.ask("isReserved", number), () -> "isReserved " + number);
        assertEquals(rules.isRetired(number), code.ask("isRetired", number), () -> "isRetired " + number);
        String reconnect = rules.reconnect(number);
        assertEquals(reconnect, code.call("CloseCodes", "reconnect", number).toString(), () -> "reconnect " + number);
        Optional<Enum<?>> found = code.find(number);
        assertEquals(rules.listed().containsKey(number), found.isPresent(), () -> "find " + number);
        Optional<?> range = (Optional<?>) code.call("CloseCodeRange", "find", number);
        String innermost = rules.around(number).isEmpty()
                ? ""
                : rules.around(number).get(0).name();
        assertEquals(innermost, range.map(Object::toString).orElse(""), () -> "range of " + number);
        Object described = code.call("CloseCodes", "describe", number, Locale.ENGLISH);
        if (found.isPresent()) {
            assertSame(code.on(found.get(), "text", Locale.ENGLISH), described, () -> "describe " + number);
            check(code, found.get(), senders, rules.byBrowser(number), reconnect, range.orElse(null));
        } else if (range.isPresent()) {
            assertSame(code.on(range.get(), "text", Locale.ENGLISH), described, () -> "describe " + number);
        } else {
            assertEquals(rules.undefined(), code.text(described).title(), () -> "describe " + number);
        }
    }

    private static void check(
            GeneratedCode code, Enum<?> constant, String senders, boolean byBrowser, String reconnect, Object range) {
        assertEquals(!senders.isEmpty(), code.on(constant, "isSendable"), constant::name);
        assertEquals(senders.contains("c"), code.on(constant, "isSendableByClient"), constant::name);
        assertEquals(senders.contains("s"), code.on(constant, "isSendableByServer"), constant::name);
        assertEquals(byBrowser, code.on(constant, "isSendableByBrowser"), constant::name);
        assertEquals(reconnect, code.on(constant, "reconnect").toString(), constant::name);
        assertSame(range, code.on(constant, "range"), constant::name);
    }
}
