package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file's word holds when one registry extends others. */
class ExtendsTest {

    private static final Locale ITALIAN = Locale.ITALIAN;
    private static final Locale PORTUGUESE = Locale.forLanguageTag("pt");

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

    /** A registry that extends others and adds a title to their 4001. */
    private static String titled(String parents, String title) {
        return "schema: 1\nextends: " + parents + "\nlanguages: [en]\n"
                + (title.isEmpty() ? "" : "codes:\n  - {code: 4001, title: {en: " + title + "}}\n");
    }

    private SourceTree withBase() {
        return tree().registry(
                        "base.yaml",
                        Registries.extending(
                                List.of("en"), "codes:\n" + Registries.code(4001, "SHARED", List.of("en"))));
    }

    @Test
    void childTextWinsOverItsParents() {
        GeneratedCode code = compile(withBase()
                        .registry("a.yaml", titled("base.yaml", "of a"))
                        .registry("codes.yaml", titled("a.yaml", "of the child")))
                .requireSuccess();
        assertEquals("of the child", title(code, 4001, Locale.ENGLISH));
        assertEquals(
                "SHARED description en", code.describe(4001, Locale.ENGLISH).description());
    }

    @Test
    void laterParentWinsAndTheirCommonParentCountsOnce() {
        GeneratedCode code = compile(withBase()
                        .registry("a.yaml", titled("base.yaml", "of a"))
                        .registry("b.yml", titled("[standard, base.yaml]", "of b"))
                        .registry("codes.yaml", titled("[a.yaml, b.yml]", "")))
                .requireSuccess();
        assertEquals("of b", title(code, 4001, Locale.ENGLISH));
        assertEquals(20, code.type("CloseCode").getEnumConstants().length);
    }

    @Test
    void parentThatSaysNothingOverridesNothing() {
        GeneratedCode code = compile(withBase()
                        .registry("a.yaml", titled("base.yaml", "of a"))
                        .registry("b.yaml", titled("base.yaml", ""))
                        .registry("codes.yaml", titled("[a.yaml, b.yaml]", "")))
                .requireSuccess();
        assertEquals("of a", title(code, 4001, Locale.ENGLISH));
    }

    @Test
    void parentsThatDeclareTheSameAreAnErrorWithBothPlaces() {
        List<String> languages = List.of("en");
        GeneratedCode number = compile(tree().registry(
                        "a.yaml", Registries.extending(languages, "codes:\n" + Registries.code(4001, "ONE", languages)))
                .registry(
                        "b.yaml", Registries.extending(languages, "codes:\n" + Registries.code(4001, "TWO", languages)))
                .registry("codes.yaml", titled("[a.yaml, b.yaml]", "")));
        assertEquals(1, number.errors().size(), number.errors()::toString);
        assertPlaces(number.errors().get(0), "b.yaml:5:11: [DuplicateCode]", "a.yaml:5:11");
        assertTrue(number.files("generated").isEmpty());
    }

    @Test
    void parentsThatGiveTwoCodesOneNameAreAnErrorWithBothPlaces() {
        List<String> languages = List.of("en");
        GeneratedCode name = compile(tree().registry(
                        "a.yaml", Registries.extending(languages, "codes:\n" + Registries.code(4001, "ONE", languages)))
                .registry(
                        "b.yaml", Registries.extending(languages, "codes:\n" + Registries.code(4002, "ONE", languages)))
                .registry("codes.yaml", titled("[a.yaml, b.yaml]", "")));
        assertEquals(1, name.errors().size(), name.errors()::toString);
        assertPlaces(name.errors().get(0), "b.yaml:6:11: [DuplicateName]", "a.yaml:6:11");
    }

    @Test
    void parentThatDeclaresWhatAnotherRetiredIsAnErrorWithBothPlaces() {
        List<String> languages = List.of("en");
        GeneratedCode code = compile(tree().registry(
                        "a.yaml",
                        Registries.extending(languages, "retired:\n  - {code: 4001, name: KICKED, note: gone}\n"))
                .registry(
                        "b.yaml",
                        Registries.extending(
                                languages,
                                "codes:\n" + Registries.code(4001, "ONE", languages)
                                        + Registries.code(4002, "KICKED", languages)))
                .registry("codes.yaml", titled("[a.yaml, b.yaml]", "")));
        assertEquals(2, code.errors().size(), code.errors()::toString);
        assertPlaces(code.errors().get(0), "b.yaml:5:11: [RetiredCode]", "a.yaml:5:5");
        assertPlaces(code.errors().get(1), "[RetiredName]", "a.yaml:5:5");
    }

    private static void assertPlaces(String message, String... places) {
        Arrays.stream(places).forEach(place -> assertTrue(message.contains(place), message));
    }

    @Test
    void languagesAreNotInheritedAndFallbackIs() {
        GeneratedCode code = compile(tree().registry(
                                "base.yaml",
                                Registries.extending(List.of("en", "es", "fr"), "fallback: {pt: es, it: fr}\n"))
                        .registry("codes.yaml", "schema: 1\nextends: base.yaml\nlanguages: [en, es]\n")
                        .options("-Aclosecodes.bundles=true"))
                .requireSuccess();
        assertEquals("es", code.describe(1000, PORTUGUESE).language());
        // The target of this one is no language of the child.
        assertEquals("en", code.describe(1000, ITALIAN).language());
        assertEquals("en", code.describe(1000, Locale.FRENCH).language());
        assertFalse(code.files("classes").containsKey("com/acme/chat/CloseCodeMessages_fr.properties"));
    }

    @Test
    void inheritedFallbackToAnUnlistedLanguageAnswersNobody() {
        GeneratedCode code = compile(tree().registry(
                                "base.yaml", Registries.extending(List.of("en", "es", "fr"), "fallback: {pt: es}\n"))
                        .registry("codes.yaml", "schema: 1\nextends: base.yaml\nlanguages: [en, pt-BR]\n"))
                .requireSuccess();
        assertEquals("en", code.describe(1000, PORTUGUESE).language());
        assertEquals(1, code.warnings().size(), code.warnings()::toString);
        assertPlaces(code.warnings().get(0), "codes.yaml:3:17: [LanguageWithoutBase]", "\"pt-BR\"");
    }

    @Test
    void fallbackOfTheChildWins() {
        GeneratedCode code = compile(tree().registry(
                                "base.yaml", Registries.extending(List.of("en", "es", "fr"), "fallback: {pt: es}\n"))
                        .registry(
                                "codes.yaml",
                                "schema: 1\nextends: base.yaml\nlanguages: [en, es, fr]\nfallback: {pt: fr}\n"))
                .requireSuccess();
        assertEquals("fr", code.describe(1000, PORTUGUESE).language());
    }

    @Test
    void untranslatedTextIsInTheLanguageOfTheRegistryThatDeclaresIt() {
        GeneratedCode code = compile(tree().registry(
                                "codes.yaml",
                                Registries.extending(
                                        List.of("es", "it"), """
                                codes:
                                  - code: 1000
                                    title: {it: Chiusura normale}
                                    description: {it: Tutto bene}
                                """ + Registries.code(4001, "MINE", List.of("es", "it")))))
                .requireSuccess();
        assertEquals(new GeneratedCode.Text("Chiusura normale", "Tutto bene", "it"), code.describe(1000, ITALIAN));
        assertEquals("Going away", title(code, 1001, ITALIAN));
        assertEquals("en", code.describe(1001, ITALIAN).language());
        assertEquals("es", code.describe(1001, PORTUGUESE).language());
        assertEquals("it", code.describe(4001, ITALIAN).language());
        List<String> notes = code.notes().stream()
                .filter(note -> note.contains("[InheritedTexts]"))
                .toList();
        // 19 codes without 1000, four ranges, undefined.
        assertEquals(1, notes.size());
        assertTrue(notes.get(0).endsWith(": 23 in it"), notes.get(0));
        assertEquals(List.of(), code.warnings());
    }

    @Test
    void childWithoutTheLanguageOfItsParentHasItsTextsAllTheSame() {
        GeneratedCode code = compile(tree().registry(
                                "codes.yaml",
                                Registries.extending(
                                        List.of("it"), "codes:\n" + Registries.code(4001, "MINE", List.of("it")))))
                .requireSuccess();
        assertEquals("Normal closure", code.on(code.constant("NORMAL_CLOSURE"), "title"));
        assertEquals("en", code.describe(1000, Locale.ENGLISH).language());
        assertEquals("MINE title it", title(code, 4001, Locale.ENGLISH));
        assertTrue(code.notes().stream().anyMatch(note -> note.endsWith(": 24 in it")), code.notes()::toString);
        assertFalse(code.files("classes").containsKey("com/acme/chat/CloseCodeMessages_en.properties"));
    }

    @Test
    void parentsInTwoLanguagesShareNoText() {
        GeneratedCode code = compile(tree().registry(
                                "a.yaml",
                                Registries.own(List.of("it"), "codes:\n" + Registries.code(4001, "ONE", List.of("it"))))
                        .registry(
                                "b.yaml",
                                "schema: 1\nextends: a.yaml\nlanguages: [pt]\ncodes:\n"
                                        + Registries.code(4002, "TWO", List.of("pt")))
                        .registry("codes.yaml", "schema: 1\nextends: b.yaml\nlanguages: [pt, it]\n"))
                .requireSuccess();
        assertEquals("ONE title it", title(code, 4001, PORTUGUESE));
        assertEquals("TWO title pt", title(code, 4002, ITALIAN));
        assertEquals("it", code.describe(4001, PORTUGUESE).language());
        assertEquals("pt", code.describe(4002, ITALIAN).language());
        assertEquals("Undefined title it", title(code, -1, PORTUGUESE));
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
        assertPlaces(again.errors().get(0), "[RetiredCode]", "base.yaml:5:5");
        assertPlaces(again.errors().get(1), "[RetiredName]", "base.yaml:5:5");
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
        assertTrue(javadoc.contains("RFC 6455 section 7.4.1"), javadoc);
        assertTrue(javadoc.contains("BYE (acme), NormalClosure (dotnet)"), javadoc);
        assertEquals(List.of("CLOSE_NORMAL"), code.on(code.constant("NORMAL_CLOSURE"), "aliases"));
    }

    @Test
    void parentsLieBesideTheirChildOrWhereTheAnnotationsFileMay() {
        GeneratedCode code = compile(tree().registry("codes.yaml", titled("inner/middle.yaml", ""))
                        .registry("inner/middle.yaml", titled("[base.yml, far.yaml]", ""))
                        .registry(
                                "inner/base.yml",
                                Registries.extending(
                                        List.of("en"), "codes:\n" + Registries.code(4001, "NEAR", List.of("en"))))
                        .registry("base.yml", "not read")
                        .registry(
                                "com/acme/chat/far.yaml",
                                Registries.extending(
                                        List.of("en"), "codes:\n" + Registries.code(4002, "FAR", List.of("en"))))
                        .registry("far.yaml", "not read"))
                .requireSuccess();
        assertEquals("NEAR title en", title(code, 4001, Locale.ENGLISH));
        assertEquals("FAR title en", title(code, 4002, Locale.ENGLISH));
    }

    @Test
    void annotationRestrictsLanguagesButNeverTheSource() {
        GeneratedCode code = tree().registry("codes.yaml", Registries.extending(List.of("en", "es", "zh"), ""))
                .host("(value = \"codes.yaml\", languages = \"zh\")")
                .compile()
                .requireSuccess();
        assertEquals("zh", code.describe(1000, Locale.CHINESE).language());
        assertEquals("en", code.describe(1000, Locale.forLanguageTag("es")).language());
        assertEquals(
                List.of(
                        "com/acme/chat/CloseCodeMessages.properties",
                        "com/acme/chat/CloseCodeMessages_en.properties",
                        "com/acme/chat/CloseCodeMessages_zh.properties"),
                code.files("classes").keySet().stream()
                        .filter(name -> name.endsWith(".properties"))
                        .toList());
    }

    @Test
    void editionCanBePinned() {
        String pinned = Registries.extending(List.of("en"), "").replace("standard", "standard@1");
        compile(tree().registry("codes.yaml", pinned)).requireSuccess();
        GeneratedCode code = compile(tree().registry("codes.yaml", pinned.replace("@1", "@7")));
        assertPlaces(code.errors().get(0), "codes.yaml:2:10: [UnknownEdition]", "standard@1");
    }

    @Test
    void filesThatExtendEachOtherAreAnError() {
        GeneratedCode code = compile(tree().registry("codes.yaml", titled("other.yaml", ""))
                .registry("other.yaml", titled("codes.yaml", "")));
        assertEquals(1, code.errors().size());
        assertPlaces(code.errors().get(0), "other.yaml:2:10: [ExtendsCycle]");
    }

    @Test
    void parentIsNeverLookedForOutside() {
        for (String name : List.of("../base.yaml", "/base.yaml", "https://acme.com/base.yaml", "inner/../base.yaml")) {
            GeneratedCode code = compile(withBase().registry("codes.yaml", titled('"' + name + '"', "")));
            assertEquals(1, code.errors().size(), name);
            assertPlaces(code.errors().get(0), "codes.yaml:2:10: [RegistryName]");
        }
    }
}
