package dev.closecodes.processor.generate.java;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** Locales and lists of languages, with whatever may be odd about them. */
final class RandomLocales {

    static final List<String> LANGUAGES = List.of(
            "en",
            "en-GB",
            "zh",
            "zh-Hans",
            "zh-Hant",
            "zh-Hant-TW",
            "pt",
            "pt-BR",
            "he",
            "id",
            "yi",
            "nb",
            "nn",
            "no",
            "nn-NO",
            "no-NO",
            "sr",
            "sr-Latn",
            "sr-Latn-RS",
            "de",
            "de-1996",
            "de-DE-1996",
            "sl-rozaj",
            "sl-rozaj-biske",
            "fil",
            "es",
            "es-419",
            "pt-PT",
            "zh-CN",
            "zh-TW",
            "zh-HK",
            "zh-pinyin",
            "zh-TW-pinyin",
            "ja",
            "th",
            "tlh",
            "ca-valencia");

    static final List<String> TAGS = List.of(
            "und",
            "en",
            "en-US",
            "en-GB-oxendict",
            "zh-TW",
            "zh-Hant-TW",
            "zh-Hant-HK",
            "zh-Hans-CN",
            "zh-Hanttw",
            "zh-cmn",
            "pt-PT",
            "pt-BR-abl1943",
            "iw",
            "iw-IL",
            "in-ID",
            "ji",
            "he-IL",
            "nb-NO",
            "nn-NO",
            "no-NO",
            "no-NO-bokmal",
            "sr-Latn-RS",
            "sr-Cyrl",
            "de-1996",
            "de-DE-1996",
            "de-CH-1901",
            "sl-rozaj-biske-1994",
            "sl-SI-rozaj",
            "de-u-co-phonebk",
            "de-1996-u-co-phonebk",
            "zh-Hant-x-private",
            "x-private",
            "en-x-a-b-c",
            "en-a-bbb-x-y",
            "es-419",
            "es-MX",
            "es-Latn-JP",
            "es-GQ",
            "pt-AO",
            "zh-Hans-TW",
            "zh-Latn",
            "zh-Latn-TW-pinyin",
            "zh-Hant-pinyin",
            "zh-MO",
            "zh-SG",
            "zh-MY",
            "fil-PH",
            "i-klingon",
            "art-lojban",
            "ja-JP-u-ca-japanese",
            "th-TH-u-nu-thai",
            "xyz",
            "qaa-Qaaa");

    static List<Locale> fixed() {
        List<Locale> locales = new ArrayList<>();
        TAGS.forEach(tag -> locales.add(Locale.forLanguageTag(tag)));
        LANGUAGES.forEach(tag -> locales.add(Locale.forLanguageTag(tag)));
        Stream.of(Locale.getAvailableLocales()).forEach(locales::add);
        for (String language :
                List.of("", "no", "NO", "nn", "nb", "iw", "in", "ji", "he", "zh", "ja", "th", "de", "e", "x-y")) {
            for (String country : List.of("", "NO", "JP", "TH", "TW", "419")) {
                for (String variant :
                        // "NY" makes Nynorsk of "no" alone: nb_NO_NY is nobody's language.
                        List.of(
                                "",
                                language.equals("nb") ? "" : "NY",
                                "JP",
                                "TH",
                                "1996",
                                "rozaj_biske",
                                "POSIX",
                                "a b",
                                "x_1996",
                                "\u00e9")) {
                    locales.add(new Locale(language, country, variant));
                }
            }
        }
        return locales;
    }

    /** A listed language or another one, and subtags of every kind after it, in their order or in none. */
    static List<Locale> random(Random random, Listing listing) {
        List<String> begin = new ArrayList<>(listing.languages());
        begin.addAll(listing.fallback().keySet());
        begin.addAll(List.of("en", "zh", "sr", "und", "x"));
        List<String> subtags = List.of(
                "Latn",
                "Hant",
                "Hans",
                "Cyrl",
                "TW",
                "GB",
                "419",
                "NO",
                "RS",
                "1996",
                "1994",
                "rozaj",
                "biske",
                "valencia",
                "oxendict",
                "cmn",
                "yue",
                "u-ca-roc",
                "u-nu-thai",
                "t-en",
                "a-bbb",
                "b-c1-d2",
                "x-a",
                "x-a-b-zh");
        List<Locale> locales = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            StringBuilder tag = new StringBuilder(begin.get(random.nextInt(begin.size())));
            for (int count = random.nextInt(5); count > 0; count--) {
                tag.append('-').append(subtags.get(random.nextInt(subtags.size())));
            }
            locales.add(Locale.forLanguageTag(
                    random.nextBoolean() ? tag.toString() : tag.toString().toUpperCase(Locale.ROOT)));
        }
        return locales;
    }

    private RandomLocales() {}
}
