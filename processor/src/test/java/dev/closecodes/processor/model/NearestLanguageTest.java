package dev.closecodes.processor.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The one rule of language. */
class NearestLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "zh-TW, en zh-Hans zh-Hant, zh-Hant",
        "zh-HK, en zh-Hans zh-Hant, zh-Hant",
        "zh-MO, en zh-Hans zh-Hant, zh-Hant",
        "zh-CN, en zh-Hans zh-Hant, zh-Hans",
        "zh, en zh-Hans zh-Hant, zh-Hans",
        "zh-MY, en zh-Hans zh-Hant, zh-Hans",
        "zh-Hant-TW, en zh-CN zh-TW, zh-TW",
        "zh-Hant, en zh-CN zh-TW, zh-TW",
        "zh-MO, en zh-TW zh-HK, zh-HK",
        "zh-HK, en zh-CN zh-TW, zh-TW",
        "zh, en zh-CN zh-TW, zh-CN",
        "zh-TW, en zh, zh",
        "zh-TW, en zh-Hans, -",
        "zh-Latn, en zh-Hans, zh-Hans",
        "nb-NO, en no, no",
        "no-NO, en nb, nb",
        "nb-NO, en no-NO nb, no-NO",
        "nn-NO, en no, no",
        "nn, en nn-NO, nn-NO",
        "da, en no, -",
        "es-MX, en es es-419, es-419",
        "es-ES, en es es-419, es",
        "es-419, en es, es",
        "es-ES, en es-419, -",
        "pt-AO, en pt pt-PT, pt-PT",
        "pt-BR, en pt pt-PT, pt",
        "sr-Latn-RS, en sr-RS sr-Latn, sr-Latn",
        "sr-Latn-RS, en sr sr-RS, sr-RS",
        "sl-rozaj-biske, en sl sl-rozaj, sl-rozaj",
        "SL-ROZAJ, en sl sl-rozaj, sl-rozaj",
        "de-u-co-phonebk, en de, de",
        "iw-IL, en he, he",
        "und, en de, -",
        "x-private, en de, -",
    })
    void isFound(String tag, String listed, String nearest) {
        assertEquals(
                nearest,
                NearestLanguage.find(tag, List.of(listed.split(" ")), Map.of()).orElse("-"));
    }

    @ParameterizedTest
    @CsvSource({
        "zh-CN, zh-Hans",
        "fr-FR, fr-CA",
        "fr, fr-CA",
        "fr-CA, fr-CA",
        "de-DE, de-CH",
        "it, -",
    })
    void followsAFallback(String tag, String nearest) {
        List<String> listed = List.of("en-US", "fr-CA", "de-CH", "es-419", "zh-Hans");
        Map<String, String> fallback = Map.of("fr", "fr-CA", "de", "de-CH");
        assertEquals(nearest, NearestLanguage.find(tag, listed, fallback).orElse("-"));
    }

    static Stream<Locale> locales() {
        return Stream.concat(
                Arrays.stream(Locale.getAvailableLocales()),
                Stream.of(
                                "zh-Hant-MO",
                                "zh-Hans-SG",
                                "zh-Latn-TW-pinyin",
                                "zh-Hant-pinyin",
                                "nb-NO",
                                "no",
                                "nn-SE",
                                "sl-Latn-rozaj-biske",
                                "de-DE-1996",
                                "es-Latn-MX",
                                "pt-Latn-AO",
                                "ca-ES-valencia")
                        .map(Locale::forLanguageTag));
    }

    @ParameterizedTest
    @MethodSource("locales")
    void candidatesAreThoseOfTheRule(Locale locale) {
        assertEquals(
                lowerCase(PlainLanguageRule.candidates(locale)),
                lowerCase(LanguageCandidates.of(locale.toLanguageTag())));
    }

    /** Tags are compared as BCP 47 says: without regard to case. */
    private static List<String> lowerCase(List<String> tags) {
        return tags.stream().map(tag -> tag.toLowerCase(Locale.ROOT)).distinct().toList();
    }

    @Test
    void noLocaleHasNoCandidate() {
        assertEquals(List.of(), LanguageCandidates.of(""));
    }
}
