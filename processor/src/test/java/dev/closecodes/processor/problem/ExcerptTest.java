package dev.closecodes.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.model.Position;
import org.junit.jupiter.api.Test;

/** The window that a message shows of a long line. */
class ExcerptTest {

    @Test
    void ofALineOf120CharactersIsTheLine() {
        assertEquals(shown("a".repeat(120), "^"), of(1, "a".repeat(120)));
        assertEquals(shown("a".repeat(120) + "...", "^"), of(1, "a".repeat(121)));
    }

    @Test
    void beginsFortyCharactersBeforeWhatIsMeantFromColumn81On() {
        assertEquals(shown("a".repeat(79) + "bb", " ".repeat(79) + "^"), of(80, "a".repeat(79) + "bb"));
        assertEquals(shown("..." + "a".repeat(40) + "bb", " ".repeat(43) + "^"), of(81, "a".repeat(80) + "bb"));
    }

    private static String of(int column, String line) {
        return Excerpt.of(new Position("codes.yaml", 7, column, 1, line));
    }

    private static String shown(String line, String carets) {
        return "     7 | " + line + "\n       | " + carets;
    }
}
