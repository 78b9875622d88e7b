package dev.closecodes.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code check} says what the processor says. */
class CheckTest {

    /** What depends on where compilers look. */
    private static final String NEEDS_COMPILER =
            "(?s).*\\[(NameTaken|RegistryNotFound|RegistryUnreadable|RegistryOnClassPath|RegistryName)\\].*";

    private static final String EMPTY = "schema: 1\nextends: standard\nlanguages: [en]\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource("bad")
    void saysWhatTheProcessorSays(ProcessorCase bad) {
        CommandRun run = CommandRun.of("check", bad.registry().toString());
        String path = bad.folder().toAbsolutePath().normalize() + "/";
        assertEquals(
                bad.diagnostics().replaceAll("(?m)^\\(the first of .*\\)\n", ""),
                run.out().replace(path, "").replaceAll("[0-9]+ (error|warning).*\n$", ""));
        assertEquals(bad.diagnostics().matches("(?s)(.*\n)?error: .*") ? 1 : 0, run.code());
        assertEquals("", run.err());
    }

    static Stream<ProcessorCase> bad() {
        return ProcessorCase.all("bad")
                .filter(each -> !each.hasHost() && !each.diagnostics().matches(NEEDS_COMPILER));
    }

    @Test
    void saysNothingWhenAllIsWell() throws IOException {
        assertEquals(new CommandRun(0, "", ""), CommandRun.of("check", write("codes.yaml", EMPTY), "standard"));
    }

    @Test
    void failsForWarningsWhereAsked() throws IOException {
        String registry = write(
                "codes.yaml",
                EMPTY
                        + "codes:\n"
                        + "  - code: 3500\n"
                        + "    name: GONE\n"
                        + "    title: {en: Gone}\n"
                        + "    description: {en: Gone now}\n");

        assertEquals(0, CommandRun.of("check", registry).code());
        CommandRun strict = CommandRun.of("check", "--strict", registry);
        assertEquals(1, strict.code());
        assertTrue(strict.out().endsWith("\n1 warning\n"), strict.out());
    }

    @Test
    void aProblemOfOneFileIsNoneOfTheNext() throws IOException {
        CommandRun run = CommandRun.of("check", write("bad.yaml", "schema: 2\n"), write("good.yaml", EMPTY));

        assertTrue(run.out().endsWith("\n4 errors\n"), run.out());
    }

    @Test
    void aNoteNamesItsFileWhereThereAreSeveral() throws IOException {
        String draft = EMPTY + "drafts: [it]\n";
        String first = write("first.yaml", draft);
        String second = write("second.yaml", draft);

        List<String> lines = CommandRun.of("check", first, second).out().lines().toList();

        assertEquals(2, lines.size(), lines::toString);
        assertTrue(lines.get(0).startsWith("note: " + first + ": [InheritedTexts] "), lines.get(0));
        assertTrue(lines.get(1).startsWith("note: " + second + ": [InheritedTexts] "), lines.get(1));
        assertTrue(CommandRun.of("check", first).out().startsWith("note: [InheritedTexts] "));
    }

    @Test
    void whatSeveralExtendIsToldOfOnce() throws IOException {
        write("house.yaml", EMPTY + "surplus: 1\n");
        String first = write("first.yaml", EMPTY.replace("standard", "house.yaml"));
        String second = write("second.yaml", EMPTY.replace("standard", "house.yaml"));

        String out = CommandRun.of("check", first, second).out();

        assertEquals(2, out.split("\\[UnknownKey]", -1).length, out);
        assertTrue(out.endsWith("\n1 error\n"), out);
    }

    @Test
    void findsTranslationsThatNobodyReads() throws IOException {
        String registry = write("codes.yaml", EMPTY + "drafts: [it]\ntranslations: l10n\n");
        write("l10n/it.properties", "");
        write("l10n/fr.properties", "");
        write("l10n/notes.txt", "");

        CommandRun run = CommandRun.of("check", registry);

        assertEquals(0, run.code());
        assertTrue(run.out().contains("codes.yaml:5:15: [TranslationsNotFound] "), run.out());
        assertTrue(run.out().contains("fr.properties is not read, since \"fr\" is neither in"), run.out());
        assertTrue(!run.out().contains("it.properties") && !run.out().contains("notes"), run.out());
    }

    @Test
    void findsParentsInNamedFolders() throws IOException {
        write("house/house.yaml", EMPTY);
        String registry = write("codes.yaml", EMPTY.replace("standard", "house.yaml"));

        CommandRun run = CommandRun.of("check", registry);
        assertEquals(1, run.code());
        assertTrue(run.out().contains("codes.yaml:2:10: [RegistryNotFound] \"house.yaml\" is not found"), run.out());
        assertTrue(run.out().contains("\nput it into one of them"), run.out());
        assertEquals(
                0,
                CommandRun.of("check", "--path", folder.resolve("house").toString(), registry)
                        .code());
    }

    @Test
    void aFileThatCannotBeReadIsWrongUse() {
        CommandRun absent = CommandRun.of("check", "absent.yaml");
        assertEquals(2, absent.code());
        assertTrue(absent.err().startsWith("error: absent.yaml is not found; name a file, or one of"), absent.err());
        CommandRun directory = CommandRun.of("check", folder.toString());
        assertEquals(2, directory.code());
        assertTrue(directory.err().contains(" is a folder; "), directory.err());
        assertEquals(2, CommandRun.of("check").code());
    }

    /** As of a variable of a shell that is not set; compilers take the empty name for the standard registry. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void whatIsNotAFileIsWrongUse(String name) {
        for (String command : List.of(
                "check", "explain --registry", "generate --output=out", "translate --language=it", "diff standard")) {
            List<String> arguments = new ArrayList<>(List.of(command.split(" ")));
            arguments.add(name);
            if (command.startsWith("explain")) {
                arguments.add("1000");
            }
            CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
            assertEquals(2, run.code(), command);
            assertTrue(
                    run.err().startsWith("error: \"" + name + "\" cannot be the name of a file; name a "), run.err());
        }
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content).toString();
    }
}
