package dev.closecodes.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {

    private static final Path REPOSITORY = Path.of(System.getProperty("repository"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de    | WebSocket close codes in German (de)",
                "''    | WebSocket close codes in English (en)",
                "zh-TW | WebSocket close codes in Chinese (zh); there is no zh-TW, only de, en, es, fr, zh",
                "fr_CA | WebSocket close codes in French (fr); there is no fr_CA, only de, en, es, fr, zh",
                "ja    | WebSocket close codes in English (en); there is no ja, only de, en, es, fr, zh",
                "?!    | WebSocket close codes in English (en); there is no ?!, only de, en, es, fr, zh"
            })
    void theHeadingSaysWhichLanguageIsShown(String asked, String heading) throws IOException {
        assertEquals(heading, print(asked).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void columnsAreAlignedInEveryLanguage(String language) throws IOException {
        List<String> table = print(language).subList(2, 3 + CloseCode.values().length);
        int senders = columnOf("Sent by", table.get(0));
        int browser = columnOf("Browser", table.get(0));

        for (String row : table.subList(1, table.size())) {
            assertTrue(fromColumn(senders, row).matches("(client|server|client and server|nobody) .*"), row);
            assertTrue(fromColumn(browser, row).matches("(yes|no) +(never|now|backoff)"), row);
        }
    }

    @Test
    void bothNumbersAreExplainedInEveryLanguage() throws IOException {
        List<String> lines = print("es");

        assertTrue(
                lines.containsAll(List.of(
                        "1006  ABNORMAL_CLOSURE            Cierre anormal"
                                + "                                 nobody             no       backoff",
                        "What 1006 means (ABNORMAL_CLOSURE)",
                        "  de  Verbindung abgebrochen",
                        "  en  Abnormal closure",
                        "  es  Cierre anormal",
                        "  fr  Fermeture anormale",
                        "  zh  异常关闭",
                        "What 4711 means (not listed, in the range PRIVATE_USE)",
                        "  zh  供私有使用的关闭码")),
                String.join("\n", lines));
    }

    @Test
    void everyListedFileIsThere() throws IOException {
        List<String> files = print("en").stream()
                .filter(line -> line.startsWith("    ") && line.contains("/"))
                .map(String::strip)
                .toList();

        assertTrue(files.stream().allMatch(file -> Files.isRegularFile(REPOSITORY.resolve(file))), files.toString());
        assertTrue(files.stream().anyMatch(file -> file.endsWith("/dev/closecodes/demo/CloseCode.java")));
        assertTrue(
                files.stream().anyMatch(file -> file.endsWith("/dev/closecodes/demo/CloseCodeMessages_zh.properties")));
    }

    private static List<String> print(String language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Demo.print(language, new PrintStream(out, true, UTF_8));
        return out.toString(UTF_8).lines().toList();
    }

    private static int columnOf(String heading, String row) {
        return DisplayWidth.of(row.substring(0, row.indexOf(heading)));
    }

    private static String fromColumn(int column, String row) {
        int index = 0;
        while (DisplayWidth.of(row.substring(0, index)) < column) {
            index++;
        }
        return row.substring(index);
    }
}
