package dev.closecodes.processor.compilation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.load.text.Characters;
import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.ResourceBundle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Text is text: no character of it changes what generated Java and properties mean. */
class HostileTextTest {

    @TempDir
    static Path folder;

    private static List<String> texts;
    private static GeneratedCode code;

    /** Every text as a title, a description, a note and so on, in two languages. */
    @BeforeAll
    static void compile() {
        texts = HostileTexts.TEXTS.stream()
                .filter(text -> !Characters.isBlank(text))
                .toList();
        StringBuilder yaml = new StringBuilder("schema: 1\nextends: standard\nlanguages: [en, de]\nranges:\n");
        for (int i = 0; i < texts.size(); i++) {
            yaml.append("  - name: RANGE_" + i + "\n    from: " + (4000 + i) + "\n    to: " + (4000 + i) + "\n")
                    .append(entry(i));
        }
        yaml.append("codes:\n");
        for (int i = 0; i < texts.size(); i++) {
            String text = Registries.quoted(texts.get(i));
            yaml.append("  - code: " + (4000 + i) + "\n    name: CODE_" + i + "\n")
                    .append(entry(i))
                    .append("    since: " + text + "\n    references: [" + text + "]\n    known-as: {acme: " + text
                            + "}\n")
                    .append("    deprecated: {since: " + text + ", note: " + text + "}\n");
        }
        yaml.append("retired:\n");
        for (int i = 0; i < texts.size(); i++) {
            yaml.append("  - {code: " + (4500 + i) + ", note: " + Registries.quoted(texts.get(i)) + "}\n");
        }
        code = new SourceTree(folder)
                .registry("codes.yaml", yaml.toString())
                .host("(\"codes.yaml\")")
                .options("-Xlint:all,-processing", "-Xdoclint:all/public", "-Aclosecodes.docs=none")
                .compile()
                .requireSuccess();
    }

    // Title and description differ, and so do the languages: a mix-up would show.
    private static String entry(int i) {
        String text = texts.get(i);
        return "    title:\n      en: " + Registries.quoted(text) + "\n      de: " + Registries.quoted(text + "d")
                + "\n"
                + "    description:\n      en: " + Registries.quoted("x" + text) + "\n      de: "
                + Registries.quoted("dx" + text) + "\n";
    }

    @Test
    void javaTypesGiveTextsBackExactly() {
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            for (Enum<?> constant : List.of(code.constant("CODE_" + i), code.range("RANGE_" + i))) {
                assertEquals(text, code.on(constant, "title"));
                assertEquals("x" + text, code.on(constant, "description"));
                assertEquals(text + "d", code.on(constant, "title", Locale.GERMAN));
                assertEquals("dx" + text, code.on(constant, "description", Locale.GERMAN));
            }
        }
    }

    @Test
    void refusalQuotesTheNoteExactly() {
        for (int i = 0; i < texts.size(); i++) {
            int number = 4500 + i;
            String message = assertThrows(
                            IllegalArgumentException.class, () -> code.call("CloseCodes", "requireSendable", number))
                    .getMessage();
            assertEquals(number + " is retired: " + texts.get(i), message);
        }
    }

    @Test
    void propertiesGiveTextsBackExactlyInEveryEncoding() throws IOException {
        for (String name : List.of("", "_en", "_de")) {
            Path file = folder.resolve("classes/com/acme/chat/CloseCodeMessages" + name + ".properties");
            Properties bytes = new Properties();
            try (InputStream in = Files.newInputStream(file)) {
                bytes.load(in);
            }
            check(bytes, name);
            for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)) {
                Properties characters = new Properties();
                try (InputStreamReader in = new InputStreamReader(Files.newInputStream(file), charset)) {
                    characters.load(in);
                }
                assertEquals(bytes, characters);
            }
        }
    }

    private static void check(Properties properties, String name) {
        boolean german = name.equals("_de");
        int entries = 19 + texts.size() + 4 + texts.size() + 1;
        assertEquals(2 * entries, properties.size());
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            for (String key : List.of(String.valueOf(4000 + i), "range.RANGE_" + i)) {
                assertEquals(german ? text + "d" : text, properties.getProperty(key + ".title"), key);
                assertEquals(german ? "dx" + text : "x" + text, properties.getProperty(key + ".description"), key);
            }
        }
    }

    @Test
    void resourceBundlesGiveTextsBackExactly() {
        ResourceBundle bundle =
                ResourceBundle.getBundle("com.acme.chat.CloseCodeMessages", Locale.GERMAN, code.loader());
        for (int i = 0; i < texts.size(); i++) {
            assertEquals(texts.get(i) + "d", bundle.getString(4000 + i + ".title"));
        }
    }

    @Test
    void compilerAndJavadocLintHaveNothingToSay() {
        // Such texts are set badly, and nothing replaces their codes: those are our own warnings.
        assertEquals(
                List.of(),
                code.messages().stream()
                        .filter(message -> !message.matches("(?s)WARNING: \\S+: \\[\\w+] .*"))
                        .toList());
    }

    @Test
    void javadocShowsTextsAsTheyAre() {
        String source = code.files("generated").get("com/acme/chat/CloseCode.java");
        assertTrue(source.contains("@deprecated Since: &#42;/ class Evil &#123;&#125; /&#42;"), "the note is there");
        assertEquals(
                texts.size(),
                source.lines()
                        .filter(line -> line.strip().equals("@Deprecated"))
                        .count());
        assertEquals(-1, source.indexOf("{@link java.lang"));
    }
}
