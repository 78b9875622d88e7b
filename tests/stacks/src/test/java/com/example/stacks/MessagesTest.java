package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The bundles hold the texts of the types, for everybody who reads bundles. */
class MessagesTest {

    private static final String BUNDLE = "com.example.stacks.CloseCodeMessages";

    private static ResourceBundleMessageSource source() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename(BUNDLE);
        source.setFallbackToSystemLocale(false);
        return source;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void springReadsTheBundles(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundleMessageSource source = source();
        for (CloseCode code : CloseCode.values()) {
            assertEquals(code.title(locale), source.getMessage(code.code() + ".title", null, locale));
            assertEquals(code.description(locale), source.getMessage(code.code() + ".description", null, locale));
        }
        for (CloseCodeRange range : CloseCodeRange.values()) {
            assertEquals(range.title(locale), source.getMessage("range." + range + ".title", null, locale));
        }
        assertEquals(
                CloseCodes.describe(-1, locale).description(),
                source.getMessage("undefined.description", null, locale));
    }

    /** As docs/interop.md says. */
    @Test
    void springReadsPatternsWhenItIsGivenArgumentsOrToldTo() {
        Object[] arguments = {7};
        ResourceBundleMessageSource source = source();
        assertEquals("L'échéance {0} de la session", source.getMessage("4001.title", null, Locale.FRENCH));
        // The apostrophe quotes all that follows, so that no argument takes the place of {0} either.
        assertEquals("Léchéance {0} de la session", source.getMessage("4001.title", arguments, Locale.FRENCH));
        assertThrows(
                IllegalArgumentException.class, () -> source.getMessage("4000.description", arguments, Locale.ENGLISH));
        ResourceBundleMessageSource always = source();
        always.setAlwaysUseMessageFormat(true);
        assertEquals("Léchéance {0} de la session", always.getMessage("4001.title", null, Locale.FRENCH));
        assertThrows(IllegalArgumentException.class, () -> always.getMessage("4000.description", null, Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void plainBundlesReadToo(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, locale);
        for (CloseCode code : CloseCode.values()) {
            assertEquals(code.title(locale), bundle.getString(code.code() + ".title"));
            assertEquals(code.description(locale), bundle.getString(code.code() + ".description"));
        }
    }
}
