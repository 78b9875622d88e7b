package dev.closecodes.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.chat.CloseCode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemoTest {

    private static final String LANGUAGES = "only en, es, fr, de, zh, it)";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "de    | German",
                "''    | English",
                "zh-TW | Chinese (there is no zh-TW, ",
                "fr_CA | French (there is no fr_CA, ",
                "pt    | Spanish (there is no pt, ",
                "ja    | English (there is no ja, ",
                "?!    | English (there is no ?!, "
            })
    void theHeadingSaysWhichLanguageIsShown(String asked, String heading) throws IOException {
        String expected = "Your code asks, for a reader of " + heading + (heading.contains("(") ? " " + LANGUAGES : "");
        assertTrue(print(asked).contains(expected), expected);
    }

    @Test
    void theEntryIsThatOfTheRegistryInTheLanguageAskedForAndTheSource() throws IOException {
        assertEquals("""
                  - code: 4001
                    name: SESSION_EXPIRED
                    title:
                      en: Session expired
                      …
                      zh: 会话已过期
                      …
                    description:
                      en: The server closed the connection because the login session ended. Sign in again before reconnecting.
                      …
                      zh: 登录会话已结束，因此服务器关闭了连接。请重新登录后再连接。
                      …
                    sent-by: [server]
                    reconnect: never
                    http: 401
                    aliases: [TOKEN_EXPIRED, LOGIN_EXPIRED]
                    since: "1.0"
                """, part("zh", "You write, in chat-codes.yaml"));
    }

    @Test
    void theConstantIsTheGeneratedOne() throws IOException {
        String constant = part("es", "The compiler adds, to CloseCode.java");

        assertTrue(constant.strip().startsWith("/**\n"), constant);
        assertTrue(constant.contains(" * 4001: Session expired.\n"), constant);
        assertTrue(constant.endsWith("    SESSION_EXPIRED(4001),\n"), constant);
    }

    @Test
    void callsAreShownWithWhatTheyReturn() throws IOException {
        List<String> lines = print("es");

        assertTrue(
                lines.containsAll(List.of(
                        "    CloseCode.of(4001).title(reader)                Sesión caducada",
                        "    CloseCode.named(\"TOKEN_EXPIRED\")                Optional[SESSION_EXPIRED]",
                        "    CloseCodes.describe(4711, reader).title()       Código de cierre para uso privado",
                        "    1006  ABNORMAL_CLOSURE            Cierre anormal                                 nobody "
                                + "            backoff")),
                String.join("\n", lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void columnsAreAlignedInEveryLanguage(String language) throws IOException {
        List<String> lines = print(language);
        int heading = lines.indexOf("All codes, yours and the standard ones") + 2;
        int senders = columnOf("Sent by", lines.get(heading));

        for (String row : lines.subList(heading + 1, heading + 1 + CloseCode.values().length)) {
            assertTrue(
                    fromColumn(senders, row).matches("(client|server|client and server|nobody) +(never|now|backoff)"),
                    row);
        }
    }

    @Test
    void thePageIsThere() throws IOException {
        URI page = URI.create(
                part("en", "They are on a page too, in every language").strip());

        assertTrue(Files.isRegularFile(Path.of(page)), page.toString());
    }

    /** The lines of a part, without their indentation. */
    private static String part(String language, String heading) throws IOException {
        List<String> lines = print(language);
        int first = lines.indexOf(heading) + 2;
        StringBuilder part = new StringBuilder();
        for (int line = first; !lines.get(line).isEmpty(); line++) {
            part.append(lines.get(line).substring(4)).append('\n');
        }
        return part.toString();
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
