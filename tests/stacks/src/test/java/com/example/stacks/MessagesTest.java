package com.example.stacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The bundles hold the texts of the types, for everybody who reads bundles. */
class MessagesTest {

    private static final String BUNDLE = "com.example.stacks.CloseCodeMessages";

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void springReadsTheBundles(String language) {
        Locale locale = Locale.forLanguageTag(language);
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename(BUNDLE);
        source.setFallbackToSystemLocale(false);
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
