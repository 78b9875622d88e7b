package com.example.chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** From the locale of a reader to the nearest language. */
class LanguagesTest {

    @ParameterizedTest
    @CsvSource({
        "zh, zh",
        "zh-Hant-TW, zh",
        "zh-TW, zh",
        "zh-Hans-CN, zh",
        "de-AT-u-co-phonebk, de",
        "de-x-formal, de",
        "fr-CA, fr",
        "es-419, es",
        "pt, es",
        "pt-BR, es",
        "pt-PT, es",
        "it, it",
        "it-CH, it",
        "en-GB, en",
        "und, en",
        "ja, en",
        "nb, en",
        "eng, en",
        "dex, en",
        "x-de, en"
    })
    void truncationThenFallbackThenTheSourceLanguage(String tag, String language) {
        Locale locale = Locale.forLanguageTag(tag);

        assertEquals(language, CloseCode.KICKED.text(locale).language());
        assertEquals(language, CloseCodeRange.LIMITS.text(locale).language());
        assertEquals(language, CloseCodes.describe(4150, locale).language());
        assertSame(CloseCode.KICKED.text(Locale.forLanguageTag(language)), CloseCode.KICKED.text(locale));
    }

    @ParameterizedTest
    @CsvSource({
        "en, Room moved",
        "es, Sala trasladada",
        "fr, Salon déplacé",
        "de, Chatraum verlegt",
        "zh, 聊天室已迁移",
        "it, Stanza spostata"
    })
    void theSameCodeInEveryLanguage(String language, String title) {
        assertEquals(title, CloseCode.ROOM_MOVED.title(Locale.forLanguageTag(language)));
        assertEquals(
                title,
                CloseCode.ROOM_MOVED.text(Locale.forLanguageTag(language)).title());
    }

    @Test
    void withoutALocaleItIsTheSourceLanguage() {
        assertEquals("Room moved", CloseCode.ROOM_MOVED.title());
        assertEquals(CloseCode.ROOM_MOVED.description(Locale.ENGLISH), CloseCode.ROOM_MOVED.description());
        assertEquals("Limit exceeded", CloseCodeRange.LIMITS.title());
    }

    @Test
    void punctuationArrivesAsItWasWritten() {
        assertEquals(
                "Le client a fermé la connexion, car l’utilisateur a choisi «\u00a0Quitter le chat\u00a0» dans le menu.",
                CloseCode.LEFT_CHAT.description(Locale.FRENCH));
        assertEquals(
                "Der Client hat die Verbindung geschlossen, weil im Menü „Chat verlassen“ gewählt wurde.",
                CloseCode.LEFT_CHAT.description(Locale.GERMAN));
    }

    /** Of what is inherited, three texts have been translated; the others say what they are written in. */
    @Test
    void whatIsNotTranslatedSaysSo() {
        Locale italian = Locale.ITALIAN;
        List<CloseCode> translated = List.of(CloseCode.NORMAL_CLOSURE, CloseCode.ABNORMAL_CLOSURE);

        for (CloseCode code : CloseCode.values()) {
            boolean own = code.code() >= 4000 || translated.contains(code);

            assertEquals(own ? "it" : "en", code.text(italian).language(), code.name());
            if (!own) {
                assertEquals(code.description(), code.description(italian));
            }
        }
        assertEquals("Chiusura anomala", CloseCode.ABNORMAL_CLOSURE.title(italian));
        assertEquals(
                List.of("en", "en", "en", "it", "it", "it"),
                Arrays.stream(CloseCodeRange.values())
                        .map(range -> range.text(italian).language())
                        .toList());
        assertEquals("en", CloseCodes.describe(-1, italian).language());
        assertEquals(
                "Codice di chiusura per uso privato",
                CloseCodes.describe(4711, italian).title());
    }
}
