package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Look-ups, events and texts as the generated types hand them out. */
class ValueTest {

    private static final String YAML = Registries.extending(
            List.of("en"),
            "ranges:\n  - name: BILLING\n    from: 4100\n    to: 4199\n    reconnect: backoff\n"
                    + Registries.texts("    ", "Billing", List.of("en"))
                    + "\ncodes:\n" + Registries.code(4001, "MINE", List.of("en")) + "    aliases: [YOURS, OURS]\n");

    @TempDir
    static Path folder;

    private static GeneratedCode code;

    @BeforeAll
    static void compile() {
        code = SourceTree.compile(folder, YAML);
    }

    @Test
    void constantsAreInTheOrderOfTheirNumbers() {
        List<Integer> numbers = Arrays.stream(code.type("CloseCode").getEnumConstants())
                .map(constant -> (Integer) code.on(constant, "code"))
                .toList();
        assertEquals(numbers.stream().sorted().toList(), numbers);
        assertEquals(20, numbers.size());
    }

    @Test
    void constantsAreFoundByNumber() {
        assertEquals("MINE", code.call("CloseCode", "of", 4001).toString());
        assertSame(code.call("CloseCode", "find", 4001), code.call("CloseCode", "find", 4001));
        assertSame(code.call("CloseCodeRange", "find", 4001), code.call("CloseCodeRange", "find", 4002));
        for (int number : List.of(-1, 999, 1016, 4002, 5000, Integer.MAX_VALUE)) {
            assertThrows(IllegalArgumentException.class, () -> code.call("CloseCode", "of", number));
        }
    }

    @Test
    void constantsAreFoundByNameAndAliasInTheSameLetters() {
        for (String name : List.of("MINE", "YOURS", "OURS")) {
            assertEquals(Optional.of(code.constant("MINE")), code.call("CloseCode", "named", name));
        }
        for (String name : List.of("mine", "Yours", "", "BILLING", "toString")) {
            assertEquals(Optional.empty(), code.call("CloseCode", "named", name));
        }
        assertThrows(NullPointerException.class, () -> code.call("CloseCode", "named", new Object[] {null}));
        List<?> aliases = (List<?>) code.on(code.constant("MINE"), "aliases");
        assertEquals(List.of("YOURS", "OURS"), aliases);
        assertThrows(UnsupportedOperationException.class, aliases::clear);
        assertEquals(List.of(), code.on(code.constant("RESERVED"), "aliases"));
    }

    @Test
    void httpStatusIsThereOrEmpty() {
        assertEquals(OptionalInt.of(502), code.on(code.constant("BAD_GATEWAY"), "httpStatus"));
        assertEquals(OptionalInt.empty(), code.on(code.constant("MINE"), "httpStatus"));
    }

    @Test
    void rangeTellsItsBounds() {
        Enum<?> billing = code.range("BILLING");
        assertEquals(4100, code.on(billing, "first"));
        assertEquals(4199, code.on(billing, "last"));
        assertEquals(
                List.of(false, true, true, false),
                List.of(4099, 4100, 4199, 4200).stream()
                        .map(number -> code.on(billing, "contains", number))
                        .toList());
    }

    @Test
    void eventRecordsWhatCame() {
        String longReason = "x".repeat(1000);
        Object event = code.call("CloseEvent", "of", -7, longReason, false);
        assertEquals(-7, code.on(event, "code"));
        assertEquals(longReason, code.on(event, "reason"));
        assertEquals(false, code.on(event, "wasClean"));
        assertEquals(Optional.empty(), code.on(event, "closeCode"));
        assertEquals("NEVER", code.on(event, "reconnect").toString());
        assertEquals("", code.on(code.call("CloseEvent", "of", 1000, null, true), "reason"));
        Object billing = code.call("CloseEvent", "of", 4150, "", true);
        assertEquals("BACKOFF", code.on(billing, "reconnect").toString());
        assertEquals(
                "Billing title en",
                code.text(code.on(billing, "describe", Locale.ROOT)).title());
        Object mine = code.call("CloseEvent", "of", 4001, "", true);
        assertEquals(Optional.of(code.constant("MINE")), code.on(mine, "closeCode"));
    }

    @Test
    void eventsAreValues() {
        Object event = code.call("CloseEvent", "of", 1000, "bye", true);
        Object same = code.call("CloseEvent", "of", 1000, "BYE".toLowerCase(Locale.ROOT), true);
        assertEquals(event, same);
        assertEquals(event.hashCode(), same.hashCode());
        assertEquals("CloseEvent[code=1000, reason=bye, wasClean=true]", event.toString());
        assertNotEquals(event, code.call("CloseEvent", "of", 1001, "bye", true));
        assertNotEquals(event, code.call("CloseEvent", "of", 1000, "by", true));
        assertNotEquals(event, code.call("CloseEvent", "of", 1000, "bye", false));
        assertNotEquals(null, event);
    }

    @Test
    void textsAreSharedValues() {
        Object text = code.on(code.constant("MINE"), "text", Locale.ENGLISH);
        assertSame(text, code.on(code.constant("MINE"), "text", Locale.FRENCH));
        assertSame(text, code.call("CloseCodes", "describe", 4001, Locale.ENGLISH));
        assertSame(
                code.call("CloseCodes", "describe", -1, Locale.ENGLISH),
                code.call("CloseCodes", "describe", 5000, Locale.ENGLISH));
        assertEquals("MINE title en: MINE description en (en)", text.toString());
        Object other =
                SourceTree.compile(folder.resolve("again"), YAML).call("CloseCodes", "describe", 4001, Locale.ROOT);
        assertEquals(text.hashCode(), other.hashCode());
        assertNotEquals(text, code.on(code.constant("RESERVED"), "text", Locale.ENGLISH));
    }

    @Test
    void hashFollowsTheContentAndNothingElse() {
        assertTrue(hash("one", YAML).matches("[0-9a-f]{64}"));
        assertEquals(hash("one", YAML), hash("crlf", "\uFEFF" + YAML.replace("\n", "\r\n")));
        assertNotEquals(hash("one", YAML), hash("comment", YAML + "# more\n"));
        String child = "schema: 1\nextends: base.yaml\nlanguages: [en]\n";
        assertNotEquals(hashWithParent("parent1", child, YAML), hashWithParent("parent2", child, YAML + "# more\n"));
    }

    private static String hash(String name, String yaml) {
        return constant(SourceTree.compile(folder.resolve(name), yaml));
    }

    private static String hashWithParent(String name, String yaml, String parent) {
        return constant(SourceTree.compile(
                new SourceTree(folder.resolve(name))
                        .registry("base.yaml", parent)
                        .folder(),
                yaml));
    }

    private static String constant(GeneratedCode compiled) {
        try {
            return (String)
                    compiled.type("CloseCodes").getField("REGISTRY_HASH").get(null);
        } catch (ReflectiveOperationException exception) {
            throw new LinkageError(exception.getMessage(), exception);
        }
    }
}
