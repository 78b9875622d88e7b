package dev.closecodes.processor.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.support.RandomText;
import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.Random;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Any text comes back from the generated Java and from the bundles as it was written. */
class RandomTextTest {

    private static final int SEED = 5198;
    private static final int CODES = 700;

    @TempDir
    static Path folder;

    private static final List<String> TITLES = new ArrayList<>();
    private static final List<String> DESCRIPTIONS = new ArrayList<>();
    private static GeneratedCode code;

    @BeforeAll
    static void compile() {
        StringBuilder yaml = new StringBuilder("schema: 1\nextends: standard\nlanguages: [en]\ncodes:\n");
        for (int i = 0; i < CODES; i++) {
            Random random = new Random(SEED + i);
            TITLES.add(RandomText.of(random, 123));
            DESCRIPTIONS.add(RandomText.of(random, 1000));
            yaml.append("  - code: " + (4000 + i) + "\n    name: CODE_" + i + "\n    title:\n      en: "
                    + Registries.quoted(TITLES.get(i)) + "\n    description:\n      en: "
                    + Registries.quoted(DESCRIPTIONS.get(i)) + "\n");
        }
        code = SourceTree.compile(folder, yaml.toString());
    }

    @Test
    void generatedJavaGivesItBack() {
        for (int i = 0; i < CODES; i++) {
            Enum<?> constant = code.constant("CODE_" + i);
            assertEquals(TITLES.get(i), code.on(constant, "title"), seed(i));
            assertEquals(DESCRIPTIONS.get(i), code.on(constant, "description", Locale.FRENCH), seed(i));
        }
    }

    @Test
    void propertiesGiveItBack() throws IOException {
        Properties bytes = new Properties();
        Properties characters = new Properties();
        try (InputStream in = open()) {
            bytes.load(in);
        }
        try (InputStreamReader in = new InputStreamReader(open(), StandardCharsets.UTF_8)) {
            characters.load(in);
        }
        for (int i = 0; i < CODES; i++) {
            for (Properties properties : List.of(bytes, characters)) {
                assertEquals(TITLES.get(i), properties.getProperty(4000 + i + ".title"), seed(i));
                assertEquals(DESCRIPTIONS.get(i), properties.getProperty(4000 + i + ".description"), seed(i));
            }
        }
    }

    @Test
    void resourceBundlesGiveItBack() throws IOException {
        ResourceBundle found =
                ResourceBundle.getBundle("com.acme.chat.CloseCodeMessages", Locale.ENGLISH, code.loader());
        ResourceBundle read;
        try (InputStream in = open()) {
            read = new PropertyResourceBundle(in);
        }
        for (int i = 0; i < CODES; i++) {
            for (ResourceBundle bundle : List.of(found, read)) {
                assertEquals(TITLES.get(i), bundle.getString(4000 + i + ".title"), seed(i));
                assertEquals(DESCRIPTIONS.get(i), bundle.getString(4000 + i + ".description"), seed(i));
            }
        }
    }

    private static InputStream open() throws IOException {
        return Files.newInputStream(folder.resolve("classes/com/acme/chat/CloseCodeMessages.properties"));
    }

    private static String seed(int i) {
        return "seed " + (SEED + i);
    }
}
