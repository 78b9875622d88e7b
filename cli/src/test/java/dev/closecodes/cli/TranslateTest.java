package dev.closecodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code translate} adds what is missing, and touches nothing else. */
class TranslateTest {

    private static final String REGISTRY = """
            schema: 1
            extends: standard
            languages: [en]
            drafts: [it, de]
            translations: l10n
            ranges:
              - name: BILLING
                from: 4100
                to: 4199
                title:
                  en: Billing
                description:
                  en: Codes of the billing service.
            codes:
              - code: 4001
                name: KICKED
                title:
                  en: Kicked
                  de: Hinausgeworfen
                description:
                  en: |-
                    A moderator ended the connection.
                    Nobody else can.
                help:
                  en: Ask the moderators.
            """;

    @TempDir
    private Path folder;

    private Path registry;
    private Path italian;

    @BeforeEach
    void write() throws IOException {
        registry = Files.writeString(folder.resolve("codes.yaml"), REGISTRY);
        italian = folder.resolve("l10n/it.properties");
    }

    @Test
    void makesTheFile() throws IOException {
        CommandRun run = translate("--language", "it");

        assertEquals(new CommandRun(0, italian + ": 5 keys added\n", ""), run);
        assertEquals("""
                # Billing
                range.BILLING.title=
                # Codes of the billing service.
                range.BILLING.description=
                # Kicked
                4001.title=
                # A moderator ended the connection.
                # Nobody else can.
                4001.description=
                # Ask the moderators.
                4001.help=
                """, Files.readString(italian));
        assertEquals(0, CommandRun.of("check", registry.toString()).code());
    }

    /** A value that ends with the file goes on in the next line, which is ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {"4001.title=Espulso\\", "4001.title=Espulso\\\n", "4001.title=Espulso\\\r\n", "4001.title=\\\\\\"
            })
    void aLastLineThatGoesOnEnds(String before) throws IOException {
        Files.createDirectories(italian.getParent());
        Files.writeString(italian, before);

        assertEquals(0, translate("--language", "it").code());

        Properties expected = new Properties();
        expected.load(new StringReader(before));
        Properties properties = new Properties();
        properties.load(new StringReader(Files.readString(italian)));
        assertEquals(expected.getProperty("4001.title"), properties.getProperty("4001.title"));
        assertEquals(5, properties.size());
    }

    @Test
    void keepsWhatIsThereByteForByte() throws IOException {
        Files.createDirectories(italian.getParent());
        String before =
                "! mine\r\n4001.title : Caff\\u00e8 — cacciato\r\n\r\n4001.description=\r\nrange.BILLING.title = Fatture";
        Files.writeString(italian, before);

        assertEquals(italian + ": 2 keys added\n", translate("--language=it").out());

        assertEquals(
                before
                        + "\r\n# Codes of the billing service.\r\nrange.BILLING.description=\r\n# Ask the moderators.\r\n"
                        + "4001.help=\r\n",
                Files.readString(italian));
        String once = Files.readString(italian);
        assertEquals(italian + ": no key added\n", translate("--language=it").out());
        assertEquals(once, Files.readString(italian));
    }

    @Test
    void leavesOutWhatTheRegistryHas() throws IOException {
        translate("--language", "de");
        assertTrue(!Files.readString(folder.resolve("l10n/de.properties")).contains("4001.title"));
    }

    @Test
    void addsWhatIsInheritedWhereAsked() throws IOException {
        translate("--language", "it", "--inherited");
        String all = Files.readString(italian);
        assertTrue(all.contains("# Abnormal closure\n1006.title=\n"), all);
        assertTrue(all.contains("\nundefined.title=\n") && all.contains("\nrange.PRIVATE_USE.help=\n"), all);
        assertEquals(0, CommandRun.of("check", registry.toString()).code());
        translate("--language", "de", "--inherited");
        assertTrue(!Files.readString(folder.resolve("l10n/de.properties")).contains("1006.title"), "German has it");
    }

    @Test
    void saysWhatIsMissingInTheRegistry() throws IOException {
        CommandRun unlisted = translate("--language", "fr");
        assertEquals(1, unlisted.code());
        assertTrue(unlisted.err().contains("add \"drafts: [fr]\", or name one of en, it, de"), unlisted.err());
        Files.writeString(registry, REGISTRY.replace("translations: l10n\n", ""));
        CommandRun nowhere = translate("--language", "it");
        assertEquals(1, nowhere.code());
        assertTrue(nowhere.err().contains("add \"translations: l10n\""), nowhere.err());
        assertEquals(
                2, CommandRun.of("translate", "absent.yaml", "--language", "it").code());
        assertEquals(2, translate().code());
    }

    @Test
    void aFileWithMistakesIsLeftAlone() throws IOException {
        Files.createDirectories(italian.getParent());
        Files.writeString(italian, "4001.titel=x\n");
        CommandRun run = translate("--language", "it");
        assertEquals(1, run.code());
        assertTrue(run.err().contains("it.properties:1:1: [UnknownKey]"), run.err());
        assertEquals("4001.titel=x\n", Files.readString(italian));
    }

    private CommandRun translate(String... options) {
        String[] arguments = new String[options.length + 2];
        arguments[0] = "translate";
        arguments[1] = registry.toString();
        System.arraycopy(options, 0, arguments, 2, options.length);
        return CommandRun.of(arguments);
    }
}
