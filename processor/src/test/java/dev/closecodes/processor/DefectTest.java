package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.Background;
import org.junit.jupiter.api.Test;

class DefectTest {

    @Test
    void whatAnotherThreadThrewIsToldByItsOwnWords() {
        String sentence;
        try (Background background = new Background()) {
            sentence = Defect.sentence(
                    assertThrows(IllegalStateException.class, background.<String>begin(DefectTest::fail)::get));
        }
        assertTrue(sentence.contains("words: java.lang.IllegalStateException: a reason at "), sentence);
        assertTrue(sentence.contains("DefectTest.fail"), sentence);
    }

    @Test
    void thePlaceIsTheFirstOfOurs() {
        String sentence =
                Defect.sentence(assertThrows(NumberFormatException.class, () -> Integer.parseInt("one\n  two")));
        assertTrue(
                sentence.contains("words: java.lang.NumberFormatException: For input string: \"one two\""), sentence);
        assertTrue(sentence.contains(" at dev.closecodes.processor.DefectTest."), sentence);
    }

    @Test
    void theVersionIsSaid() {
        String sentence = Defect.sentence(new IllegalStateException());
        assertTrue(
                sentence.matches("this is a defect of Closecodes [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?, not of .*"),
                sentence);
    }

    private static String fail() {
        throw new IllegalStateException("a reason");
    }
}
