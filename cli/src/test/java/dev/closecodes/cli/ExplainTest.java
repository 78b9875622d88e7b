package dev.closecodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code explain} finds what is meant, and says the most useful thing first. */
class ExplainTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("logLines")
    void findsTheCodeInALogLine(String line) {
        String[] parts = line.split("\t", 2);
        CommandRun run = CommandRun.of("explain", "--registry", "standard", "--language", "en", parts[1]);
        assertEquals(List.of(parts[0].split(" ")), numbers(run).isEmpty() ? List.of("") : numbers(run), run.out());
        assertEquals(parts[0].isEmpty() ? 1 : 0, run.code());
    }

    static List<String> logLines() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/log-lines.txt"));
        assertTrue(lines.size() > 30);
        return lines.stream().filter(line -> !line.startsWith("#")).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1006", "NORMAL_CLOSURE", "999", "5000"})
    void endsWithItsLastLine(String query) {
        String out = CommandRun.of("explain", "--language=en", "--registry=standard", "--", query)
                .out();
        assertEquals(out.stripTrailing() + System.lineSeparator(), out);
    }

    @Test
    void saysWhatRealStacksDo() {
        String out = CommandRun.of("explain", "--language=de", "1006").out();
        assertTrue(out.contains("Anders gemeldet: 1001 (Undertow), EOFException (OkHttp)"), out);
        String json = CommandRun.of("explain", "--json", "1001").out();
        assertTrue(json.contains("InvalidAccessError (Chromium, Firefox, Node)"), json);
    }

    @ParameterizedTest
    @CsvSource({
        "1006, 1006",
        "CLOSED_ABNORMALLY, 1006",
        "closed-abnormally, 1006",
        "CloseAbnormalClosure, 1006",
        "ENDPOINT_UNAVAILABLE, 1001",
        "NORMAL_CLOSURE, 1000",
        "3008, 3008",
        "999, 999",
        "-1, -1",
        "5000, 5000"
    })
    void findsNumbersAndNames(String query, String number) {
        CommandRun run = CommandRun.of("explain", "--language=en", "--registry=standard", "--", query);
        assertEquals(0, run.code(), run.err());
        assertEquals(List.of(number), numbers(run));
    }

    @Test
    void helpComesFirst() {
        List<String> lines = CommandRun.of("explain", "--language", "en", "1006")
                .out()
                .lines()
                .toList();
        assertEquals("1006 ABNORMAL_CLOSURE: Abnormal closure (standard)", lines.get(0));
        assertTrue(lines.get(1).startsWith("The code only says that no Close frame came; "), lines.get(1));
        assertTrue(lines.get(3).startsWith("The connection was lost "), lines.get(3));
        assertTrue(lines.contains("Sent by: nobody; never in a Close frame"));
    }

    @Test
    void showsAllThatAnAmbiguousNumberOrNameMayMean() {
        CommandRun number = CommandRun.of("explain", "--language", "en", "4004");
        assertEquals(List.of("4004"), numbers(number).stream().distinct().toList());
        for (String registry : List.of("standard", "graphql-transport-ws", "pusher", "discord-gateway")) {
            assertTrue(number.out().contains(" (" + registry + ")\n"), registry);
        }
        assertTrue(numbers(CommandRun.of("explain", "--language=en", "unauthorized"))
                .containsAll(List.of("3000", "4401")));
        assertEquals(
                1,
                numbers(CommandRun.of("explain", "--language=en", "4003", "--registry=discord-gateway"))
                        .size());
    }

    @Test
    void answersInTheNearestLanguage() {
        assertTrue(CommandRun.of("explain", "1006", "--language", "de-CH").out().contains("\nAbsender: "));
        assertTrue(CommandRun.of("explain", "1006", "--language", "fi").out().contains("\nSent by: "));
    }

    @ParameterizedTest
    @CsvSource({
        "de_DE.UTF-8, , de-DE",
        "'', fr_CA@euro, fr-CA",
        "C.UTF-8, de_DE, en",
        "POSIX, , en",
        ", , en",
        "zh_TW, en_US, zh-TW"
    })
    void theLocaleIsThatOfTheTerminal(String all, String lang, String tag) {
        assertEquals(tag, ReaderLocale.tag(Map.of("LC_ALL", all == null ? "" : all, "LANG", lang == null ? "" : lang)));
    }

    @Test
    void looksInARegistryOfOnesOwn() throws IOException {
        Path registry = Files.writeString(
                folder.resolve("codes.yaml"),
                "schema: 1\nextends: standard\nlanguages: [en]\ncodes:\n  - code: 4001\n    name: KICKED\n"
                        + "    title:\n      en: Kicked\n    description:\n      en: A moderator did it.\n"
                        + "retired:\n  - {code: 4002, name: BANNED, note: there are no bans}\n");
        CommandRun run = CommandRun.of("explain", "--language=en", "--registry", registry.toString(), "kicked");
        assertTrue(run.out().startsWith("4001 KICKED: Kicked ("), run.out());
        CommandRun retired = CommandRun.of("explain", "--language=en", "--registry", registry.toString(), "4002");
        assertTrue(retired.out().contains("BANNED") && retired.out().contains("there are no bans"), retired.out());
    }

    @Test
    void saysWhenThereIsNothing() {
        CommandRun run = CommandRun.of("explain", "NO_SUCH_NAME");
        assertEquals(1, run.code());
        assertTrue(run.err().startsWith("no close code in \"NO_SUCH_NAME\"; "), run.err());
        assertFalse(run.err().contains("Exception"));
        assertEquals(2, CommandRun.of("explain").code());
    }

    /** A line of a log may hold what a stranger wrote. */
    @Test
    void showsNoControlCharacterOfALine() {
        for (String[] arguments : new String[][] {{"explain", "\u001B[2Jx"}, {"check", "\u001B[2Jx"}}) {
            String err = CommandRun.of(arguments).err();
            assertTrue(err.contains("\uFFFD[2Jx") && err.indexOf('\u001B') < 0, err);
        }
    }

    private static List<String> numbers(CommandRun run) {
        return Pattern.compile("(?m)^(-?\\d+) [A-Z_0-9]+: .* \\([^)]*\\)$")
                .matcher(run.out())
                .results()
                .map((MatchResult heading) -> heading.group(1))
                .toList();
    }
}
