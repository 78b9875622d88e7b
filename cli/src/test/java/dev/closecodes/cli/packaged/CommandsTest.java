package dev.closecodes.cli.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.cli.CommandRun;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command, on the packaged jar. */
@Tag("packaged")
class CommandsTest {

    private static final String REGISTRY = "schema: 1\n"
            + "extends: standard\n"
            + "languages: [en]\n"
            + "codes:\n"
            + "  - code: 4001\n"
            + "    name: KICKED\n"
            + "    title:\n"
            + "      en: Kicked — out\n"
            + "    description:\n"
            + "      en: A moderator ended the connection.\n";

    @TempDir
    private Path folder;

    @Test
    void saysItsVersion() {
        CommandRun run = Jar.run(folder, "--version");
        assertEquals(0, run.code());
        assertTrue(Jar.FILE.endsWith(run.out().strip().replace("closecodes ", "closecodes-cli-") + ".jar"), run.out());
    }

    @Test
    void withoutACommandItListsThem() {
        CommandRun run = Jar.run(folder);
        assertEquals(2, run.code());
        assertTrue(run.err().contains("generate"), run.err());
    }

    @Test
    void completesInAShell() throws Exception {
        String script = Jar.run(folder, "generate-completion").out();
        Path file = Files.writeString(folder.resolve("completion.bash"), script);
        Process bash = new ProcessBuilder(
                        "bash",
                        "-c",
                        "source " + file + "; COMP_WORDS=(closecodes ex); COMP_CWORD=1; _complete_closecodes;"
                                + " echo ${COMPREPLY[@]}")
                .redirectErrorStream(true)
                .start();
        String proposed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals("explain\n", proposed);
    }

    @Test
    void explains() {
        CommandRun run = Jar.run(folder, "explain", "2025-11-25 10:15:30,1006 [ws-4001] code=1012");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("1012 SERVICE_RESTART: "), run.out());
        CommandRun german = Jar.run(folder, Map.of("LC_ALL", "de_DE.UTF-8"), List.of(), "explain", "1002");
        assertTrue(german.out().contains("Absender: "), german.out());
        assertEquals(1, Jar.run(folder, "explain", "nothing").code());
    }

    @Test
    void comparesAndFailsBeyondWhatIsAllowed() throws IOException {
        write("old.yaml", REGISTRY);
        write("new.yaml", REGISTRY.replace("KICKED", "THROWN_OUT"));
        CommandRun run = Jar.run(folder, "diff", "old.yaml", "new.yaml", "--allow", "minor");
        assertEquals(1, run.code());
        assertTrue(run.out().endsWith("version step: major\n"), run.out());
        assertEquals(0, Jar.run(folder, "diff", "old.yaml", "new.yaml").code());
    }

    @Test
    void coloursAreForTerminals() throws IOException {
        write("bad.yaml", "schema: 2\n");
        List<String> forced = List.of("-Dpicocli.ansi=true");
        assertFalse(Jar.run(folder, "check", "bad.yaml").out().contains("\u001b"));
        assertTrue(Jar.run(folder, Map.of(), forced, "check", "bad.yaml").out().contains("\u001b"));
        // The end of bold is the end of all: 21 is a double underline to many terminals.
        String heading = Jar.run(folder, Map.of(), forced, "explain", "1000").out();
        assertTrue(heading.startsWith("\u001b[1m1000 NORMAL_CLOSURE"), heading);
        assertTrue(heading.lines().findFirst().orElse("").endsWith("\u001b[0m"), heading);
    }

    @Test
    void anUnknownCommandIsNamed() {
        CommandRun run = Jar.run(folder, "chek");
        assertEquals(2, run.code());
        assertTrue(run.err().startsWith("error: unknown command \"chek\""), run.err());
        assertTrue(run.err().contains("check"), run.err());
        CommandRun option = Jar.run(folder, "--registry");
        assertEquals(2, option.code());
        assertTrue(option.err().startsWith("error: Unknown option: '--registry'"), option.err());
    }

    /** The script of completion takes the place of the shell's own, which would offer files. */
    @Test
    void registriesAreCompletedAsFiles() {
        String script = Jar.run(folder, "generate-completion").out();
        for (String command : List.of("check", "generate", "translate", "diff", "explain")) {
            String function = script.substring(script.indexOf("function _picocli_closecodes_" + command + "()"));
            assertTrue(function.substring(0, function.indexOf("\n}")).contains("compgen -f"), command);
        }
    }

    @Test
    void checks() throws IOException {
        write("good.yaml", REGISTRY);
        write("bad.yaml", REGISTRY.replace("name: KICKED", "nam: KICKED—"));
        assertEquals(new CommandRun(0, "", ""), Jar.run(folder, "check", "good.yaml"));
        CommandRun bad = Jar.run(folder, "check", "bad.yaml");
        assertEquals(1, bad.code());
        assertTrue(
                bad.out().contains("error: bad.yaml:6:5: [UnknownKey] ")
                        && bad.out().contains("nam: KICKED—"),
                "UTF-8, whatever the locale: " + bad.out());
        assertEquals(2, Jar.run(folder, "check", "absent.yaml").code());
    }

    @Test
    void generates() throws IOException {
        write("codes.yaml", REGISTRY);
        assertEquals(
                new CommandRun(0, "", ""),
                Jar.run(folder, "generate", "codes.yaml", "--package", "com.acme", "--output", "out"));
        assertTrue(
                Files.readString(folder.resolve("out/com/acme/CloseCode.java")).contains("KICKED"));
        assertTrue(Files.readString(folder.resolve("out/com/acme/close-codes.en.md"))
                .contains("Kicked — out"));
    }

    @Test
    void isNoAnnotationProcessorAndHasNothingThatCouldClash() throws IOException {
        try (JarFile jar = new JarFile(Jar.FILE.toFile())) {
            List<String> foreign = jar.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> !name.endsWith("/") && !name.startsWith("dev/closecodes/cli/"))
                    .filter(name -> !name.startsWith("dev/closecodes/processor/"))
                    .filter(name -> !name.startsWith("META-INF/maven/"))
                    .sorted()
                    .toList();
            assertEquals(List.of("META-INF/LICENSE", "META-INF/MANIFEST.MF", "META-INF/NOTICE"), foreign);
            assertFalse(jar.getManifest().getMainAttributes().isEmpty());
        }
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
