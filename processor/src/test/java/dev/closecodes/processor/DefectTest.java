package dev.closecodes.processor;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DefectTest {

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
}
