package com.example.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may not stand in a Close frame is refused, with the reason. */
class RequireSendableTest {

    @ParameterizedTest
    @ValueSource(ints = {1000, 1003, 1007, 1014, 3000, 3999, 4000, 4049, 4060, 4999})
    void whatMayBeSentIsPassedOn(int code) {
        assertEquals(code, CloseCodes.requireSendable(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "4010 | FLOOD",
                "4010 | since 2.0, RATE_LIMITED (4200) says it",
                "4055 | the voice trial used these numbers, and its clients are still about",
                "4006 | HEARTBEAT_LOST",
                "1006 | ABNORMAL_CLOSURE",
                "1006 | reserved",
                "999  | 0-999",
                "1016 | 1000-2999",
                "5000 | 0-4999",
                "-1   | 0-4999"
            })
    void theRefusalNamesNumberAndReason(int code, String reason) {
        IllegalArgumentException refusal =
                assertThrows(IllegalArgumentException.class, () -> CloseCodes.requireSendable(code));

        assertTrue(refusal.getMessage().contains(String.valueOf(code)), refusal.getMessage());
        assertTrue(refusal.getMessage().contains(reason), refusal.getMessage());
    }

    @Test
    void aTitleServesAsAReasonInEveryLanguage() {
        for (String language : new String[] {"en", "es", "fr", "de", "zh", "it"}) {
            for (CloseCode code : CloseCode.values()) {
                String title = code.title(java.util.Locale.forLanguageTag(language));

                assertEquals(title, CloseCodes.requireReason(title));
            }
        }
    }

    @Test
    void aLongReasonIsCutBetweenCharacters() {
        String reason = "\u4f60".repeat(40) + "\ud83d\ude00"; // 120 bytes, and 4 more

        assertFalse(CloseCodes.reasonFits(reason));
        assertThrows(IllegalArgumentException.class, () -> CloseCodes.requireReason(reason));
        assertEquals("\u4f60".repeat(40), CloseCodes.truncateReason(reason));
        assertTrue(CloseCodes.reasonFits("\u4f60".repeat(41)));
        assertTrue(CloseCodes.reasonFits("x".repeat(120) + "\ud83d"), "a lone surrogate counts three");
    }
}
