package dev.closecodes.processor.generate.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern FRENCH_GAP = Pattern.compile("(?<!\u202f)[;!?]|(?<!\u00a0):|«(?!\u00a0)|(?<!\u00a0)»");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "fr", "de", "zh"})
    void areComplete(String language) {
        Properties properties = TextResource.properties("words." + language + ".properties");
        Set<Word> placeholders = EnumSet.of(
                Word.SHOWN,
                Word.NOTHING_FOUND,
                Word.UNLISTED,
                Word.STACKS_LEGEND,
                Word.IANA_EDITION,
                Word.RFC_SECTION,
                Word.RFC_ERRATUM,
                Word.MAILING_LIST);
        for (Word word : Word.values()) {
            String text = Words.of(language).get(word);
            assertFalse(text.isBlank(), word.name());
            assertEquals(placeholders.contains(word), text.contains("{0}"), word.name());
        }
        assertEquals(Word.values().length, properties.size());
    }

    @Test
    void haveTheTypographyOfTheirLanguage() {
        for (Word word : Word.values()) {
            assertFalse(
                    FRENCH_GAP.matcher(Words.of("fr").get(word)).find(),
                    Words.of("fr").get(word));
            assertFalse(
                    Words.of("zh").get(word).matches(".*[,;:].*"),
                    Words.of("zh").get(word));
            assertFalse(Words.of("de").get(word).contains("\""), Words.of("de").get(word));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, en",
        "en-GB, en",
        "de-AT, de",
        "fr-CA, fr",
        "zh, zh",
        "zh-Hans, zh",
        "zh-Hans-HK, zh",
        "zh-SG, zh",
        "zh-Hant, en",
        "zh-TW, en",
        "zh-HK, en",
        "zh-Hant-CN, en",
        "pt-BR, en",
        "ar, en",
        "fil, en"
    })
    void standInForALanguage(String language, String words) {
        assertEquals(words, Words.of(language).tag());
    }

    @ParameterizedTest
    @CsvSource({
        "ar, true",
        "he, true",
        "fa, true",
        "ur, true",
        "ps-AF, true",
        "ckb, true",
        "yi, true",
        "az-Arab, true",
        "pa-Arab-PK, true",
        "en, false",
        "ar-Latn, false",
        "ur-Latn, false",
        "zh-Hant, false",
        "tr, false"
    })
    void knowTheDirectionOfALanguage(String language, boolean rightToLeft) {
        assertEquals(rightToLeft, ReaderLanguage.isRightToLeft(language));
    }

    @ParameterizedTest
    @CsvSource({
        "de, Deutsch",
        "he, עברית",
        "de-AT, Deutsch (Österreich)",
        "de-CH, Deutsch (Schweiz)",
        "fr-CA, Français (Canada)",
        "es-419, Español (Latinoamérica)",
        "de-NA, Deutsch (de-NA)",
        "zh-Hant, 繁體中文",
        "tlh, tlh",
        "pt-BR, Português (Brasil)"
    })
    void nameALanguageAsItNamesItself(String language, String name) {
        assertEquals(name, ReaderLanguage.of(language).name());
    }
}
