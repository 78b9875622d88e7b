package dev.closecodes.processor.generate.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.support.RandomText;
import java.io.IOException;
import java.io.StringReader;
import java.util.Properties;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever is escaped, {@link Properties} reads back, and the escape is ASCII on one line. */
class PropertiesEscaperTest {

    private static final int SEED = 1252;
    private static final int TEXTS = 20_000;

    @Test
    void anyTextIsReadBack() throws IOException {
        for (int seed = SEED; seed < SEED + TEXTS; seed++) {
            String text = RandomText.of(new Random(seed), 1000);
            check(text, "seed " + seed);
        }
    }

    @Test
    void everyCharacterIsReadBack() throws IOException {
        for (int c = 0; c <= 0xFFFF; c++) {
            check(String.valueOf((char) c), "U+" + Integer.toHexString(c));
            check(" " + (char) c + " ", "U+" + Integer.toHexString(c) + " between spaces");
        }
    }

    @Test
    void textsInPrintableAsciiStayReadable() {
        assertEquals("It's \"4001\" ~\\\\ #!=:", PropertiesEscaper.value("It's \"4001\" ~\\ #!=:"));
    }

    private static void check(String text, String what) throws IOException {
        String escaped = PropertiesEscaper.value(text);
        assertEquals(true, escaped.chars().allMatch(c -> ' ' <= c && c <= '~'), what);
        Properties properties = new Properties();
        properties.load(new StringReader("key=" + escaped + "\nnext=1"));
        assertEquals(text, properties.getProperty("key"), what);
        assertEquals("1", properties.getProperty("next"), what);
    }
}
