package dev.closecodes.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Values in messages. */
class QuoteTest {

    @Test
    void leavesSixtyCharactersAsTheyAre() {
        String longest = "\ud83d\ude00".repeat(60);
        assertEquals("\"" + longest + "\"", Quote.of(longest));
    }

    @Test
    void cutsWhatIsLonger() {
        assertEquals("a".repeat(60) + "...", Quote.shortened("a".repeat(61)));
    }

    @Test
    void hasNothingThatATerminalWouldObeyOrReorder() {
        assertEquals("\"\uFFFD[31m\uFFFD\uFFFDx\uFFFD\"", Quote.of("\u001B[31m\u009B\u0007x\u202E"));
        assertEquals("a\tb\n\u00E9\uD83D\uDE00", Quote.printable("a\tb\n\u00E9\uD83D\uDE00"));
    }
}
