package dev.closecodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code explain --json} has for other tools what a card has for people. */
class ExplainJsonTest {

    @TempDir
    private Path folder;

    @Test
    void jsonHasWhatTheCardHas() throws IOException {
        Path registry = Files.writeString(folder.resolve("facts.yaml"), """
                schema: 1
                extends: standard
                languages: [en]
                attributes:
                  resumable: {type: boolean, default: true}
                codes:
                  - code: 4001
                    name: KICKED
                    title:
                      en: Kicked
                    description:
                      en: A moderator ended the connection.
                    since: '1.2'
                    deprecated:
                      since: '2.0'
                      replaced-by: POLICY_VIOLATION
                      note: one code is enough
                retired:
                  - code: 4002
                    name: BANNED
                    note: there are no bans
                """);
        String listed = CommandRun.of("explain", "--json", "--registry", registry.toString(), "4001")
                .out();
        for (String part : List.of(
                "\"since\": \"1.2\"",
                "\"since\": \"2.0\"",
                "\"replaced-by\": \"POLICY_VIOLATION\"",
                "\"note\": \"one code is enough\"",
                "\"resumable\": true",
                "\"retired\": false")) {
            assertTrue(listed.contains(part), listed);
        }
        String retired = CommandRun.of("explain", "--json", "--registry", registry.toString(), "4002")
                .out();
        for (String part : List.of(
                "\"retired\": true", "\"retired-name\": \"BANNED\"", "\"retired-note\": \"there are no bans\"")) {
            assertTrue(retired.contains(part), retired);
        }
    }

    @Test
    void printsJson() {
        String json =
                CommandRun.of("explain", "--json", "--language", "en", "1012").out();
        for (String part :
                List.of("\"registry\": \"standard\"", "\"code\": 1012", "\"sent-by\": [\"server\"]", "\"help\": ")) {
            assertTrue(json.contains(part), json);
        }
        assertEquals(
                "[]\n", CommandRun.of("explain", "--json", "nothing at all").out());
        assertTrue(CommandRun.of("explain", "--json", "--language=en", "4999")
                .out()
                .contains("\"listed\": false"));
    }
}
