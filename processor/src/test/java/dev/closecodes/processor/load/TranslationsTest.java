package dev.closecodes.processor.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose texts a file of translations holds, and what becomes of a draft in a child. */
class TranslationsTest {

    private static final String KEYS = "drafts: [it]\ntranslations: l10n\n";
    private static final String PARENT =
            Registries.extending(List.of("en"), KEYS + "codes:\n" + Registries.code(4001, "ONE", List.of("en")));
    private static final String ITALIAN = "4001.title=Uno\n4001.description=Il primo.\n";

    @TempDir
    Path folder;

    private SourceTree tree() {
        return new SourceTree(folder);
    }

    private static GeneratedCode compile(SourceTree tree) {
        return tree.host("(\"codes.yaml\")").compile();
    }

    @Test
    void aChildHasTheDraftsOfItsParentsAsFarAsTheyAre() {
        GeneratedCode code = compile(tree().registry("house/house.yaml", PARENT)
                        .registry("house/l10n/it.properties", ITALIAN)
                        .registry("l10n/it.properties", "not read")
                        .registry("codes.yaml", "schema: 1\nextends: house/house.yaml\nlanguages: [en, it]\n"))
                .requireSuccess();
        assertEquals("Uno", code.describe(4001, Locale.ITALIAN).title());
        assertEquals(List.of("en", "it"), code.call("CloseCodes", "languages"));
    }

    @Test
    void aChildWithoutTheLanguageHasNothingOfIt() {
        GeneratedCode code = compile(tree().registry("house.yaml", PARENT)
                        .registry("l10n/it.properties", ITALIAN)
                        .registry("codes.yaml", "schema: 1\nextends: house.yaml\nlanguages: [en]\n"))
                .requireSuccess();
        assertEquals(List.of("en"), code.call("CloseCodes", "languages"));
    }

    @Test
    void aParentInAJarHasItsTranslationsThere() throws IOException {
        Path jar = folder.resolve("house.jar");
        try (FileSystem files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Files.createDirectories(files.getPath("/l10n"));
            Files.writeString(files.getPath("/house.yaml"), PARENT);
            Files.writeString(files.getPath("/l10n/it.properties"), ITALIAN);
        }
        GeneratedCode code = compile(tree().onClassPath(jar)
                        .registry("codes.yaml", "schema: 1\nextends: house.yaml\nlanguages: [en, it]\n"))
                .requireSuccess();
        assertEquals("Uno", code.describe(4001, Locale.ITALIAN).title());
    }

    @Test
    void theAnnotationMayLeaveADraftOut() {
        GeneratedCode code = tree().registry("codes.yaml", PARENT)
                .registry("l10n/it.properties", ITALIAN)
                .host("(value = \"codes.yaml\", languages = \"en\")")
                .compile()
                .requireSuccess();
        assertEquals(List.of("en"), code.call("CloseCodes", "languages"));
    }

    @Test
    void aTextIsSilencedWhereItsCodeIs() {
        String suppress = "    suppress: [{check: EndStop, reason: Ours.}]\n";
        GeneratedCode code = compile(
                        tree().registry("codes.yaml", PARENT.replace("ONE description en", "The first.") + suppress)
                                .registry("l10n/it.properties", ITALIAN.replace("primo.", "primo")))
                .requireSuccess();
        assertEquals(List.of(), code.warnings());
    }

    @Test
    void manyUnknownKeysAreReportedAHundredTimes() {
        StringBuilder properties = new StringBuilder(ITALIAN);
        for (int i = 0; i < 5000; i++) {
            properties.append("range.NAME").append(i).append(".title=x\n");
        }
        GeneratedCode code =
                compile(tree().registry("codes.yaml", PARENT).registry("l10n/it.properties", properties.toString()));
        assertEquals(100, code.errors().size());
        assertTrue(code.errors().get(0).contains("l10n/it.properties:3:1: [UnknownKey]"));
    }
}
