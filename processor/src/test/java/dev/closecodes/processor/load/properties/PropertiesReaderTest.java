package dev.closecodes.processor.load.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.load.text.SourceText;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.problem.Problem;
import dev.closecodes.processor.problem.Problems;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads what Java reads, with places, and reports what Java passes over. */
class PropertiesReaderTest {

    private static final List<String> PIECES = List.of(
            "\\",
            "\\\\",
            "\n",
            " ",
            "\t",
            "=",
            ":",
            "#",
            "!",
            "a",
            "b1",
            "\u00e9",
            "\ud83d\ude00",
            "\\n",
            "\\u00e9",
            "\\=",
            "\\:",
            "\\ ",
            "\\#",
            "\\\n",
            "\\\n  ",
            "key=value\n");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a=b",
                "a = b ",
                "a: b",
                "a b",
                "a\t=\tb",
                "  a=b",
                "a==b",
                "a",
                "a=",
                "=b",
                "# a=b\n! c=d\n \n\na=b # no comment",
                "a=b\\\n  c",
                "a=b\\\\\nc=d",
                "a=b\\\n# c=d",
                "a\\=b\\:c\\ d=e",
                "a=b\\\n\nc=d",
                "a=\\u00e9\\u00E9 \u00e9",
                "a=b\\",
                "\\\n\\\na=b",
                "a\\\n  b=c",
                "a=\\ \\#\\!\\'\\\"\\-"
            })
    void readsAsJavaDoes(String content) throws IOException {
        assertEquals(byJava(content), values(content, new Problems()));
    }

    @Test
    void readsAsJavaDoesWhateverItReads() throws IOException {
        Random random = new Random(17);
        int compared = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder content = new StringBuilder();
            for (int piece = random.nextInt(12); piece >= 0; piece--) {
                content.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            // At the very end of a file Java takes a backslash alone for a key without letters, now and then.
            content.append("\nend=1\n");
            Problems problems = new Problems();
            Map<String, String> values = values(content.toString(), problems);
            if (problems.all().isEmpty()) {
                compared++;
                assertEquals(byJava(content.toString()), values, content::toString);
            }
        }
        assertTrue(compared > 5_000, "most of them are right");
    }

    @Test
    void placesAreInCodePointsOfTheFilesOwnLines() {
        List<PropertiesEntry> entries =
                read("# \ud83d\ude00\n  \ud83d\ude00.title =\tB\u00e9 \\\n    c\nnone\n", new Problems());
        assertPlace(2, 3, 7, entries.get(0).key().at());
        assertNotNull(entries.get(0).value());
        assertPlace(2, 13, 3, entries.get(0).value().at());
        assertEquals("B\u00e9 c", entries.get(0).value().value());
        assertPlace(4, 1, 4, entries.get(1).key().at());
        assertNotNull(entries.get(1).value());
        assertPlace(4, 1, 4, entries.get(1).value().at());
    }

    @Test
    void aValueThatBeginsOnTheNextLineIsFoundThere() {
        List<PropertiesEntry> entries = read("a=\\\n  value\n", new Problems());
        assertNotNull(entries.get(0).value());
        assertPlace(2, 3, 5, entries.get(0).value().at());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u12", "\\u12g4", "\\u", "\\d", "\\0", "\\é"})
    void anEscapeThatDoesNotExistIsReportedAtItsPlace(String escape) {
        Problems problems = new Problems();
        List<PropertiesEntry> entries = read("a=b " + escape + "\nc=d\n", problems);
        assertEquals(List.of("PropertiesSyntax"), ids(problems));
        Position at = problems.all().get(0).at();
        assertNotNull(at);
        assertPlace(1, 5, escape.length(), at);
        assertEquals(2, entries.size(), "the rest is read");
        assertNull(entries.get(0).value());
    }

    @Test
    void aKeyStandsOnce() {
        Problems problems = new Problems();
        List<PropertiesEntry> entries = read("a=1\n\\u0061=2\n", problems);
        assertEquals(1, entries.size());
        assertEquals(List.of("DuplicateKey"), ids(problems));
        assertTrue(problems.all().get(0).text().contains("l10n/it.properties:1:1"));
    }

    private static void assertPlace(int line, int column, int length, Position at) {
        assertEquals(List.of(line, column, length), List.of(at.line(), at.column(), at.length()));
    }

    private static List<String> ids(Problems problems) {
        return problems.all().stream().map(Problem::rule).map(rule -> rule.id()).toList();
    }

    private static List<PropertiesEntry> read(String content, Problems problems) {
        return PropertiesReader.read(SourceText.of("l10n/it.properties", content, content), problems);
    }

    private static Map<String, String> values(String content, Problems problems) {
        Map<String, String> values = new TreeMap<>();
        for (PropertiesEntry entry : read(content, problems)) {
            values.put(
                    entry.key().value(),
                    entry.value() == null ? "" : entry.value().value());
        }
        return values;
    }

    private static Map<String, String> byJava(String content) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(content));
        Map<String, String> values = new TreeMap<>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }
}
