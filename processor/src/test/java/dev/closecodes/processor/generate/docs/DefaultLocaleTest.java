package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** The documents are the same on every machine. */
@Isolated("changes the default locale")
class DefaultLocaleTest {

    @Test
    void changesNothing() {
        Locale before = Locale.getDefault();
        try {
            String expected = HtmlPageTest.text(PageRegistries.chat());
            for (String tag : new String[] {"tr", "ar-EG", "th-TH-u-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertAll(
                        () -> assertEquals(expected, HtmlPageTest.text(PageRegistries.chat())),
                        () -> assertTrue(MarkdownPageTest.files(PageRegistries.chat(), "VOICE")
                                .containsKey("voice-close-codes.en.md")));
            }
        } finally {
            Locale.setDefault(before);
        }
    }
}
