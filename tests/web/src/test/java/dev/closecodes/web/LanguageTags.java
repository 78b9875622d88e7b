package dev.closecodes.web;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a reader may ask for: tags that are unusual, old, or none at all, and every locale of the JDK. */
final class LanguageTags {

    private static final List<String> TAGS = List.of(
            "",
            "-",
            "und",
            "x-private",
            "i",
            "a-b",
            "1-en",
            "en_US",
            "en--US",
            "EN-us",
            "eN-lAtN-Us",
            "en-x-a-b",
            "de-u-co-phonebk",
            "constructor",
            "__proto__",
            "valueof",
            "tostring",
            "und-Latn",
            "iw",
            "iw-IL",
            "in-ID",
            "ji",
            "he-IL",
            "no-NO-NY",
            "zh-Hanttw",
            "zh-cmn-Hans-CN",
            "zh-yue-HK",
            "zh-yue",
            "sgn-ase",
            "de-abc-def-ghi-CH",
            "en-abcd-1234",
            "zh-Hans-TW",
            "zh-Latn",
            "zh-Latn-TW-pinyin",
            "zh-Hant-pinyin",
            "zh-Hans-pinyin",
            "zh-MO",
            "zh-SG",
            "zh-MY",
            "zh-Hant-MO",
            "zh-HK-pinyin",
            "zh-CN-pinyin",
            "es-Latn-JP",
            "es-GQ",
            "es-419",
            "pt-AO",
            "pt-Latn-MO",
            "de-1996",
            "de-DE-1996",
            "de-Latn-DE-1996-1901",
            "sl-rozaj-biske-1994",
            "sl-SI-rozaj",
            "ca-ES-valencia",
            "ca-valencia-x-y",
            "sr-Latn-RS",
            "sr-Cyrl",
            "nb-NO",
            "nn-NO",
            "no-NO-bokmal",
            "no-bokmal",
            "ja-JP-u-ca-japanese-x-lvariant-JP",
            "art-lojban",
            "cel-gaulish",
            "en-GB-oed",
            "i-ami",
            "i-default",
            "I-DEFAULT",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-navajo",
            "no-bok",
            "no-nyn",
            "sgn-BE-FR",
            "sgn-CH-DE",
            "zh-guoyu",
            "zh-hakka",
            "zh-min",
            "zh-min-nan",
            "zh-xiang",
            "zh-guoyu-TW",
            "de-DE-",
            "de-ß",
            "\u212An",
            "zh-\u017Fg");

    private LanguageTags() {}

    /** Returns these and those of every locale of the JDK, each once, in order. */
    static List<String> all() {
        TreeSet<String> tags = new TreeSet<>(TAGS);
        Stream.of(Locale.getAvailableLocales()).map(Locale::toLanguageTag).forEach(tags::add);
        return List.copyOf(tags);
    }
}
