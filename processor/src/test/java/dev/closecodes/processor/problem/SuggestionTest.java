package dev.closecodes.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a slip. */
class SuggestionTest {

    @ParameterizedTest
    @CsvSource({
        "nmae, name",
        "nam, name",
        "namme, name",
        "Name, name",
        "titel, title",
    })
    void isWhatIsOneEditAwayForEveryThreeLetters(String word, String known) {
        assertEquals(Optional.of(known), Suggestion.nearest(word, List.of(known)));
    }

    @ParameterizedTest
    @CsvSource({"no, code", "ttl, title", "emit, time"})
    void isNotAnotherWord(String word, String known) {
        assertEquals(Optional.empty(), Suggestion.nearest(word, List.of(known)));
    }

    @Test
    void isTheFirstOfTwoThatAreEquallyNear() {
        assertEquals(Optional.of("fram"), Suggestion.nearest("frm", List.of("code", "fram", "from")));
    }

    @Test
    void mayBeEightLettersLonger() {
        String known = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
        assertEquals(Optional.of(known), Suggestion.nearest(known.substring(8), List.of(known)));
    }

    @Test
    void isNotSoughtForAWordOfMoreThan64Letters() {
        String known = "N".repeat(64);
        assertEquals(Optional.of(known), Suggestion.nearest("M" + known.substring(1), List.of(known)));
        assertEquals(Optional.empty(), Suggestion.nearest("M" + known, List.of(known)));
    }
}
