package dev.closecodes.processor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose word holds when one registry extends others. */
class ExtendsTest {

    @TempDir
    Path folder;

    private SourceTree tree() {
        return new SourceTree(folder);
    }

    private GeneratedCode compile(SourceTree tree) {
        return tree.host("(\"codes.yaml\")").compile();
    }

    private static String title(GeneratedCode code, int number, Locale locale) {
        return code.describe(number, locale).title();
    }

    @Test
    void childTextWinsOverItsParents() {
        GeneratedCode code = compile(tree().registry("base.yaml", Registries.base())
                        .registry("a.yaml", Registries.titled("base.yaml", "of a"))
                        .registry("codes.yaml", Registries.titled("a.yaml", "of the child")))
                .requireSuccess();
        assertEquals("of the child", title(code, 4001, Locale.ENGLISH));
        assertEquals(
                "SHARED description en", code.describe(4001, Locale.ENGLISH).description());
    }

    @Test
    void laterParentWinsAndTheirCommonParentCountsOnce() {
        GeneratedCode code = compile(tree().registry("base.yaml", Registries.base())
                        .registry("a.yaml", Registries.titled("base.yaml", "of a"))
                        .registry("b.yml", Registries.titled("[standard, base.yaml]", "of b"))
                        .registry("codes.yaml", Registries.titled("[a.yaml, b.yml]", "")))
                .requireSuccess();
        assertEquals("of b", title(code, 4001, Locale.ENGLISH));
        assertEquals(20, code.type("CloseCode").getEnumConstants().length);
    }

    @Test
    void parentThatSaysNothingOverridesNothing() {
        GeneratedCode code = compile(tree().registry("base.yaml", Registries.base())
                        .registry("a.yaml", Registries.titled("base.yaml", "of a"))
                        .registry("b.yaml", Registries.titled("base.yaml", ""))
                        .registry("codes.yaml", Registries.titled("[a.yaml, b.yaml]", "")))
                .requireSuccess();
        assertEquals("of a", title(code, 4001, Locale.ENGLISH));
    }

    @Test
    void undefinedIsInheritedAndMayBeSaidAnew() {
        GeneratedCode code = compile(tree().registry("base.yaml", Registries.extending(List.of("en"), ""))
                        .registry(
                                "codes.yaml",
                                "schema: 1\nextends: base.yaml\nlanguages: [en, de]\n"
                                        + "undefined: {title: {en: No such code}}\n"))
                .requireSuccess();
        assertEquals("No such code", title(code, 5000, Locale.ENGLISH));
        assertEquals("Nicht definierter Close-Code", title(code, 5000, Locale.GERMAN));
    }

    @Test
    void retiredCodesAreInherited() {
        GeneratedCode code = compile(tree().registry(
                                "base.yaml",
                                Registries.extending(List.of("en"), "retired:\n  - {code: 4003, name: KICKED}\n"))
                        .registry("codes.yaml", "schema: 1\nextends: base.yaml\nlanguages: [en]\n"))
                .requireSuccess();
        assertTrue(code.ask("isRetired", 4003));
        assertFalse(code.ask("isSendable", 4003));
        GeneratedCode again = compile(tree().registry(
                        "codes.yaml",
                        "schema: 1\nextends: base.yaml\nlanguages: [en]\ncodes:\n"
                                + Registries.code(4003, "NEW", List.of("en"))
                                + Registries.code(4004, "KICKED", List.of("en"))));
        assertEquals(2, again.errors().size(), again.errors()::toString);
        again.requireError("[RetiredCode]", "base.yaml:5:5");
        again.requireError("[RetiredName]", "base.yaml:5:5");
    }

    @Test
    void rangesAreInheritedAndNest() {
        GeneratedCode code = compile(tree().registry(
                                "base.yaml",
                                Registries.extending(
                                        List.of("en"),
                                        "ranges:\n  - name: BILLING\n    from: 4100\n    to: 4199\n    reconnect: now\n"
                                                + Registries.texts("    ", "Billing", List.of("en"))
                                                + "\n"))
                        .registry(
                                "codes.yaml",
                                "schema: 1\nextends: base.yaml\nlanguages: [en]\nranges:\n"
                                        + "  - name: BILLING\n    title: {en: Bills}\n"
                                        + "  - name: INVOICES\n    from: 4110\n    to: 4119\n"
                                        + Registries.texts("    ", "Invoices", List.of("en"))
                                        + "\ncodes:\n" + Registries.code(4111, "LOST", List.of("en"))))
                .requireSuccess();
        assertEquals("INVOICES", code.on(code.constant("LOST"), "range").toString());
        assertEquals("NOW", code.on(code.constant("LOST"), "reconnect").toString());
        assertEquals("NOW", code.on(code.range("INVOICES"), "reconnect").toString());
        assertEquals("Bills", title(code, 4100, Locale.ENGLISH));
        assertEquals(
                "Billing description en", code.describe(4100, Locale.ENGLISH).description());
        assertEquals(
                List.of("UNUSED", "PROTOCOL", "REGISTERED", "PRIVATE_USE", "BILLING", "INVOICES"),
                Arrays.stream(code.type("CloseCodeRange").getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void entryAddsReferencesAndNames() {
        GeneratedCode code = compile(
                        tree().registry(
                                        "codes.yaml",
                                        Registries.extending(
                                                List.of("en"),
                                                "codes:\n  - {code: 1000, references: [house rule 7], known-as: {acme: BYE}}\n")))
                .requireSuccess();
        String source = code.files("generated").get("com/acme/chat/CloseCode.java");
        String javadoc = source.substring(0, source.indexOf("NORMAL_CLOSURE("));
        assertTrue(javadoc.contains("house rule 7"), javadoc);
        assertTrue(javadoc.contains("RFC 6455, section 7.4.1"), javadoc);
        assertTrue(javadoc.contains("In other software: acme BYE, aiohttp OK"), javadoc);
        assertEquals(List.of("CLOSE_NORMAL"), code.on(code.constant("NORMAL_CLOSURE"), "aliases"));
    }
}
