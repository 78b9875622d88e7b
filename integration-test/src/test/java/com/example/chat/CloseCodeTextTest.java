package com.example.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CloseCodeTextTest {

    @Test
    void aTestMakesTextsOfItsOwn() {
        CloseCodeText text = CloseCodeText.of("Closed", "Nothing more.", "en");

        assertEquals("Closed", text.title());
        assertEquals("Nothing more.", text.description());
        assertEquals("en", text.language());
    }

    @Test
    void oneWithTheSamePartsIsEqual() {
        CloseCodeText listed = CloseCode.ROOM_CLOSED.text(Locale.GERMAN);

        assertEquals(listed, CloseCodeText.of(listed.title(), listed.description(), "de"));
    }

    @Test
    void nullIsRefused() {
        assertThrows(NullPointerException.class, () -> CloseCodeText.of(null, "", ""));
        assertThrows(NullPointerException.class, () -> CloseCodeText.of("", null, ""));
        assertThrows(NullPointerException.class, () -> CloseCodeText.of("", "", null));
    }
}
