package dev.closecodes.processor.load.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.model.Position;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormTest {

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "10", "4001", "99999999999999999999"})
    void decimalDigitsAreANumber(String value) {
        assertTrue(NumberForm.isDecimal(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "00", "01", "-1", "+1", "1.0", "4_001", "4,001", "0x1", "1e3", " 1", "/", ":", "1:", "٤"})
    void otherFormsAreNone(String value) {
        assertFalse(NumberForm.isDecimal(value));
    }

    @Test
    void whatWasMeantIsProposed() {
        assertEquals(Optional.of("4001"), NumberForm.decimal("0xFA1"));
        assertEquals(Optional.of("4001"), NumberForm.decimal("0o7641"));
        assertEquals(Optional.of("4001"), NumberForm.decimal("4_001"));
        assertEquals(Optional.of("4001"), NumberForm.decimal("+04,001.0"));
        assertEquals(Optional.of("0"), NumberForm.decimal("00"));
        assertEquals(Optional.empty(), NumberForm.decimal("4001a"));
    }

    /** YAML's core schema, section 10.3.2. */
    @Test
    void numbersOfYamlAreNoTexts() {
        for (String number :
                List.of("0", "007", "4001", "-1", "+1", "0o7", "0xF", "1.", ".5", "-1.5e+3", ".inf", "-.INF", ".nan")) {
            assertEquals("a number", scalar(number, true).kind(), number);
            assertEquals("a text", scalar(number, false).kind(), "\"" + number + "\"");
        }
        for (String text : List.of("1.2.3", "4001-4002", "-", "+", ".", "0o8", "1e", "-.nan", "/", "\u0664", "a1")) {
            assertEquals("a text", scalar(text, true).kind(), text);
        }
    }

    private static YamlScalar scalar(String value, boolean plain) {
        return new YamlScalar(new Position("codes.yaml", 1, 1, value.length(), value), 1, value, plain, false);
    }
}
