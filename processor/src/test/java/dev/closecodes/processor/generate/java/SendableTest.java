package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.java.SendableRules.Rules;
import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
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
        check(
                SourceTree.compile(folder, Registries.extending(List.of("en"), SendableRegistries.CHAT)),
                SendableRegistries.chat());
    }

    @Test
    void registryOfItsOwn() {
        check(SourceTree.compile(folder, SendableRegistries.ALONE), SendableRegistries.alone());
    }

    @Test
    void refusalSaysWhy() {
        GeneratedCode code = SourceTree.compile(folder, Registries.extending(List.of("en"), SendableRegistries.CHAT));
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
