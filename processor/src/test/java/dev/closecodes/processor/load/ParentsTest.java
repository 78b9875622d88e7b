package dev.closecodes.processor.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the files that a registry extends are found, and which do not go together. */
class ParentsTest {

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
    void parentsThatDeclareTheSameAreAnErrorWithBothPositions() {
        List<String> languages = List.of("en");
        GeneratedCode number = compile(tree().registry(
                        "a.yaml", Registries.extending(languages, "codes:\n" + Registries.code(4001, "ONE", languages)))
                .registry(
                        "b.yaml", Registries.extending(languages, "codes:\n" + Registries.code(4001, "TWO", languages)))
                .registry("codes.yaml", Registries.titled("[a.yaml, b.yaml]", "")));
        assertEquals(1, number.errors().size(), number.errors()::toString);
        number.requireError("b.yaml:5:11: [DuplicateCode]", "a.yaml:5:11");
        assertTrue(number.files("generated").isEmpty());
    }

    @Test
    void parentsThatGiveTwoCodesOneNameAreAnErrorWithBothPositions() {
        List<String> languages = List.of("en");
        GeneratedCode name = compile(tree().registry(
                        "a.yaml", Registries.extending(languages, "codes:\n" + Registries.code(4001, "ONE", languages)))
                .registry(
                        "b.yaml", Registries.extending(languages, "codes:\n" + Registries.code(4002, "ONE", languages)))
                .registry("codes.yaml", Registries.titled("[a.yaml, b.yaml]", "")));
        assertEquals(1, name.errors().size(), name.errors()::toString);
        name.requireError("b.yaml:6:11: [DuplicateName]", "a.yaml:6:11");
    }

    @Test
    void parentThatDeclaresWhatAnotherRetiredIsAnErrorWithBothPositions() {
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
                .registry("codes.yaml", Registries.titled("[a.yaml, b.yaml]", "")));
        assertEquals(2, code.errors().size(), code.errors()::toString);
        code.requireError("b.yaml:5:11: [RetiredCode]", "a.yaml:5:5");
        code.requireError("[RetiredName]", "a.yaml:5:5");
    }

    @Test
    void parentsLieBesideTheirChildOrWhereTheAnnotationsFileMay() {
        GeneratedCode code = compile(tree().registry("codes.yaml", Registries.titled("inner/middle.yaml", ""))
                        .registry("inner/middle.yaml", Registries.titled("[base.yml, far.yaml]", ""))
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
    void editionCanBePinned() {
        String pinned = Registries.extending(List.of("en"), "").replace("standard", "standard@1");
        compile(tree().registry("codes.yaml", pinned)).requireSuccess();
        GeneratedCode code = compile(tree().registry("codes.yaml", pinned.replace("@1", "@7")));
        code.requireError("codes.yaml:2:10: [UnknownEdition]", "standard@1");
    }

    @Test
    void filesThatExtendEachOtherAreAnError() {
        GeneratedCode code = compile(tree().registry("codes.yaml", Registries.titled("other.yaml", ""))
                .registry("other.yaml", Registries.titled("codes.yaml", "")));
        assertEquals(1, code.errors().size());
        code.requireError("other.yaml:2:10: [ExtendsCycle]");
    }

    @Test
    void parentIsNeverLookedForOutside() {
        for (String name : List.of("../base.yaml", "/base.yaml", "https://acme.com/base.yaml", "inner/../base.yaml")) {
            GeneratedCode code = compile(tree().registry("base.yaml", Registries.base())
                    .registry("codes.yaml", Registries.titled('"' + name + '"', "")));
            assertEquals(1, code.errors().size(), name);
            code.requireError("codes.yaml:2:10: [RegistryName]");
        }
    }
}
