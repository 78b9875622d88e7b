package dev.closecodes.processor.load.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The first and the last character of each group that a text must not hold, and their neighbours. */
class CharactersTest {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x09, 0x0D, 0x1F, 0x7F, 0x80, 0x9F, 0xD800, 0xDFFF, 0x200B, 0xFEFF, 0xFFFE, 0xFFFF, 0x2028,
                0x2029, 0x202A, 0x202E, 0x2066, 0x2069, 0xE0000, 0xE007F
            })
    void areRefused(int character) {
        assertTrue(Characters.isForbidden(character));
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0A, 0x20, 0x7E, 0xA0, 0xD7FF, 0xE000, 0x200A, 0x200C, 0x2027, 0x202F, 0x2065, 0x206A, 0xFFFD, 0xDFFFF,
                0xE0080, 0x1F600
            })
    void areTaken(int character) {
        assertFalse(Characters.isForbidden(character));
    }

    @ParameterizedTest
    @CsvSource({
        "0x0009, 'U+0009, a tab'",
        "0x007F, 'U+007F, a control character'",
        "0xD800, 'U+D800, half of a surrogate pair'",
        "0x202A, 'U+202A, which reorders the text around it'",
        "0x202E, 'U+202E, which reorders the text around it'",
        "0x2066, 'U+2066, which reorders the text around it'",
        "0x2069, 'U+2069, which reorders the text around it'",
        "0x2028, 'U+2028, a line separator'",
        "0x2029, 'U+2029, a line separator'",
        "0x200B, 'U+200B, invisible or no character at all'",
        "0xFEFF, 'U+FEFF, invisible or no character at all'",
        "0xE0001, 'U+E0001, invisible or no character at all'",
    })
    void areNamed(int character, String words) {
        assertEquals(words, Characters.describe(character));
    }
}
