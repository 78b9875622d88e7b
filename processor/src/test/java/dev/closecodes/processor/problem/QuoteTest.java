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
}
