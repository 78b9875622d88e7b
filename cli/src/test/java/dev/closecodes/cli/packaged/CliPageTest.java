package dev.closecodes.cli.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.cli.CommandRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of docs/cli.md and docs/evolution.md work, and print what the pages say. */
@Tag("thorough")
@Tag("packaged")
class CliPageTest {

    private static final Path DOCS = Path.of("../docs");

    private static final String REGISTRY = """
        schema: 1
        extends: standard
        languages: [en]
        codes:
          - code: 4001
            name: KICKED
            title:
              en: Kicked
            description:
              en: A moderator ended the connection.
        drafts: [it]
        translations: l10n
        """;

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (String name : List.of("codes.yaml", "src/main/resources/com/acme/chat/codes.yaml")) {
            write(name, REGISTRY.replace("4001", "4002").replace("en: Kicked", "en: Kicked out"));
        }
        write("codes-1.0.yaml", REGISTRY);
    }

    @Test
    void everyCommandWorks() throws IOException {
        List<String> commands = commands("cli.md");
        assertTrue(commands.size() >= 5, commands::toString);
        for (String command : commands) {
            CommandRun run = Jar.run(folder, arguments(command));
            assertEquals(0, run.code(), command + "\n" + run.err());
        }
        assertTrue(Files.exists(folder.resolve("generated/com/acme/chat/CloseCode.java")));
        assertTrue(Files.isDirectory(folder.resolve("web/META-INF/resources/close-codes")));
    }

    /** The archive of classes that the page makes is one that the JVM takes. */
    @Test
    void startsFromTheArchiveOfClasses() throws IOException {
        List<List<String>> commands = blocks(Files.readString(DOCS.resolve("cli.md")), "sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.startsWith("java -XX"))
                .map(line -> List.of(line.replace("java ", "").split(" -jar closecodes-cli.jar ")))
                .toList();
        assertEquals(2, commands.size());
        for (List<String> command : commands) {
            List<String> options = new ArrayList<>(List.of(command.get(0).split(" ")));
            if (command.get(0).contains("SharedArchiveFile")) {
                options.addAll(List.of("-Xshare:on", "-Xlog:class+load"));
            }
            CommandRun run = Jar.run(
                    folder, Map.of("LC_ALL", "C"), options, command.get(1).split(" "));
            assertEquals(0, run.code(), run.err());
            assertTrue(run.out().contains("1006 ABNORMAL_CLOSURE"), run.out());
            assertEquals(
                    command.get(0).contains("SharedArchiveFile"),
                    run.out().contains("dev.closecodes.cli.Main source: shared objects file"));
        }
    }

    @Test
    void theCommandsOfEvolutionWork() throws IOException {
        for (String command : commands("evolution.md")) {
            CommandRun run = Jar.run(folder, arguments(command));
            assertEquals(command.contains("--allow minor") ? 1 : 0, run.code(), command + "\n" + run.err());
            assertTrue(run.out().endsWith("version step: major\n"), run.out());
        }
    }

    @Test
    void theyPrintWhatThePageSays() throws IOException {
        String page = Files.readString(DOCS.resolve("cli.md"));
        String complete = REGISTRY.replace("drafts: [it]\ntranslations: l10n\n", "");
        write("codes-1.0.yaml", complete);
        write("codes.yaml", complete.replace("4001", "4002").replace("en: Kicked", "en: Kicked out"));
        assertTrue(page.contains("```text\n"
                + Jar.run(folder, "diff", "codes-1.0.yaml", "codes.yaml").out() + "```"));
        String explained = Jar.run(folder, "explain", "1012").out();
        assertTrue(explained.startsWith(blocks(page, "text").get(0)), explained);
        write("codes.yaml", complete.replace("name:", "nam:"));
        String problems = Jar.run(folder, "check", "codes.yaml").out();
        List<String> shown = blocks(page, "text").stream()
                .filter(block -> block.contains("[UnknownKey]"))
                .flatMap(String::lines)
                .toList();
        assertEquals(3, shown.size(), shown::toString);
        assertTrue(problems.lines().toList().containsAll(shown), problems);
    }

    /** Returns what a shell makes of a line: words, and what is in quotes as one. */
    private static String[] arguments(String command) {
        return Pattern.compile("'([^']*)'|\\S+")
                .matcher(command)
                .results()
                .map(word -> word.group(1) == null ? word.group() : word.group(1))
                .toArray(String[]::new);
    }

    /** Returns the arguments of each command, without the jar. */
    private static List<String> commands(String page) throws IOException {
        return blocks(Files.readString(DOCS.resolve(page)), "sh").stream()
                .flatMap(String::lines)
                .filter(line -> line.contains("java -jar closecodes-cli.jar "))
                .map(line -> line.replaceFirst(".*closecodes-cli\\.jar ", ""))
                .toList();
    }

    private static List<String> blocks(String page, String language) {
        return Pattern.compile("(?ms)^```" + language + "\n(.*?)^```$")
                .matcher(page)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
    }

    private void write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, content);
    }
}
