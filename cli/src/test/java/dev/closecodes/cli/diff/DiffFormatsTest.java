package dev.closecodes.cli.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.cli.CommandRun;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The formats for pull requests and for tools. */
class DiffFormatsTest {

    private static final DiffCase RENAMED =
            new DiffCase(Path.of("src/test/resources/diff/code-renamed-with-the-old-name-as-alias"));
    private static final DiffCase NOTHING =
            new DiffCase(Path.of("src/test/resources/diff/nothing-but-order-and-comments"));

    @Test
    void markdownIsATable() {
        assertEquals("""
            ### Close codes: 1 breaking, 1 compatible

            | | what changed | for | before | after |
            |---|---|---|---|---|
            | **breaking** | 4002 is `ROOM_GONE`, and was `ROOM_CLOSED`; breaking for the constant, compatible for named(), which finds the old name as an alias | callers | `old.yaml:26:5` | `new.yaml:26:5` |
            | compatible | named(`ROOM_SHUT`) finds 4002 `ROOM_GONE` | callers | `old.yaml:25:5` | `new.yaml:33:5` |

            version step: major
            """, RENAMED.run("--format", "markdown").out());
        assertEquals(
                "### Close codes: no change\n\nversion step: none\n",
                NOTHING.run("--format", "Markdown").out());
    }

    @Test
    void jsonIsForTools() {
        String json = RENAMED.run("--format", "json").out();
        assertTrue(json.contains("\"file\": \"old.yaml\",\n        \"line\": 26,\n        \"column\": 5\n"), json);
        assertTrue(json.startsWith("{\n  \"step\": \"major\",\n"), json);
        assertEquals(
                "{\n  \"step\": \"none\",\n  \"changes\": []\n}\n",
                NOTHING.run("--format=json").out());
    }

    @Test
    void anUnknownFormatIsWrongUse() {
        CommandRun run = RENAMED.run("--format", "xml");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("xml"), run.err());
    }

    @Test
    void aRegistryWithErrorsCannotBeCompared() {
        CommandRun run = CommandRun.of("diff", "standard", "../pom.xml");
        assertEquals(2, run.code());
        assertTrue(run.err().contains("[YamlSyntax]") || run.err().contains("[WrongType]"), run.err());
        assertEquals("", run.out());
    }
}
