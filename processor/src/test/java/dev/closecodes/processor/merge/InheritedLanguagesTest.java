package dev.closecodes.processor.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which language an inherited text is in. */
class InheritedLanguagesTest {

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

    @Test
    void languagesAreNotInheritedAndFallbackIs() {
        GeneratedCode code = compile(tree().registry(
                                "base.yaml",
                                Registries.extending(List.of("en", "es", "fr"), "fallback: {pt: es, it: fr}\n"))
                        .registry("codes.yaml", "schema: 1\nextends: base.yaml\nlanguages: [en, es]\n")
                        .options("-Aclosecodes.bundles=true"))
                .requireSuccess();
        assertEquals("es", code.describe(1000, PORTUGUESE).language());
        // The target of this one is not a language of the child.
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
        assertTrue(code.warnings().get(0).contains("codes.yaml:3:17: [LanguageWithoutBase] \"pt-BR\""));
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
        assertTrue(notes.get(0).endsWith(": 23 in \"it\""), notes.get(0));
        assertEquals(List.of(), code.warnings());
    }

    @Test
    void textOfTheChildIsNoSourceForOtherLanguages() {
        GeneratedCode code = compile(tree().registry(
                                "codes.yaml",
                                Registries.extending(
                                        List.of("it", "pt"),
                                        "codes:\n"
                                                + "  - {code: 1000, title: {it: Fine}, description: {it: Tutto"
                                                + " bene}}\n")))
                .requireSuccess();
        assertEquals("it", code.describe(1000, ITALIAN).language());
        assertEquals("en", code.describe(1000, PORTUGUESE).language());
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
        assertTrue(code.notes().stream().anyMatch(note -> note.endsWith(": 24 in \"it\"")), code.notes()::toString);
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
}
