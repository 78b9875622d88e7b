package dev.closecodes.processor.generate.artifact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Strings as RFC 8259 section 7 reads them. */
class JsonEscaperTest {

    @Test
    void textsInPrintableAsciiStayReadable() {
        assertEquals("\" com/acme/~voice-de.properties\"", JsonEscaper.string(" com/acme/~voice-de.properties"));
        assertEquals("\"\\\"\\\\\"", JsonEscaper.string("\"\\"));
    }

    @Test
    void everythingElseIsEscaped() {
        assertEquals("\"a\\u0000\\u001f\\u007f\\u00e9\\u4e2db\"", JsonEscaper.string("a\u0000\u001f\u007fé中b"));
    }
}
