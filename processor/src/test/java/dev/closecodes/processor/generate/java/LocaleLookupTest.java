package dev.closecodes.processor.generate.java;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** From a locale to a language, against a plain reading of RFC 4647 section 3.4. */
@Isolated("changes the default locale")
class LocaleLookupTest {

    private static final long SEED = 4647;
    private static final int REGISTRIES = 40;

    private static final List<String> LANGUAGES = List.of(
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
            "es-419",
            "ja",
            "th",
            "tlh",
            "ca-valencia");

    private static final List<String> TAGS = List.of(
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
            "fil-PH",
            "i-klingon",
            "art-lojban",
            "ja-JP-u-ca-japanese",
            "th-TH-u-nu-thai",
            "xyz",
            "qaa-Qaaa");

    @TempDir
    Path folder;

    /** What a registry says of languages. */
    private record Listing(List<String> languages, Map<String, String> fallback) {

        static Listing random(Random random) {
            List<String> shuffled = new ArrayList<>(LANGUAGES);
            Collections.shuffle(shuffled, random);
            int size = 1 + random.nextInt(7);
            List<String> languages = List.copyOf(shuffled.subList(0, size));
            Map<String, String> fallback = new LinkedHashMap<>();
            shuffled.subList(size, size + random.nextInt(4))
                    .forEach(from -> fallback.put(from, languages.get(random.nextInt(size))));
            return new Listing(languages, fallback);
        }

        String yaml() {
            StringBuilder rest = new StringBuilder("fallback:");
            fallback.forEach(
                    (from, to) -> rest.append("\n  ").append(from).append(": ").append(to));
            String fallbacks = fallback.isEmpty() ? "" : rest + "\n";
            return Registries.own(languages, fallbacks + "codes:\n" + Registries.code(4001, "ONE", languages));
        }

        /** RFC 4647 section 3.4, for one language range; section 2: matching is case-insensitive. */
        String lookUp(Locale locale) {
            for (String range = locale.toLanguageTag(); !range.isEmpty(); range = truncated(range)) {
                for (String language : languages) {
                    if (language.equalsIgnoreCase(range)) {
                        return language;
                    }
                }
                for (Map.Entry<String, String> entry : fallback.entrySet()) {
                    if (entry.getKey().equalsIgnoreCase(range)) {
                        return entry.getValue();
                    }
                }
            }
            return languages.get(0);
        }

        private static String truncated(String range) {
            int cut = range.lastIndexOf('-');
            if (cut < 0) {
                return "";
            }
            String shorter = range.substring(0, cut);
            boolean singleton = shorter.length() >= 2 && shorter.charAt(shorter.length() - 2) == '-';
            return singleton ? shorter.substring(0, shorter.length() - 2) : shorter;
        }
    }

    private static List<Locale> locales() {
        List<Locale> locales = new ArrayList<>();
        TAGS.forEach(tag -> locales.add(Locale.forLanguageTag(tag)));
        LANGUAGES.forEach(tag -> locales.add(Locale.forLanguageTag(tag)));
        Stream.of(Locale.getAvailableLocales()).forEach(locales::add);
        for (String language :
                List.of("", "no", "NO", "nn", "nb", "iw", "in", "ji", "he", "zh", "ja", "th", "de", "e", "x-y")) {
            for (String country : List.of("", "NO", "JP", "TH", "TW", "Hant", "419", "?")) {
                for (String variant :
                        List.of("", "NY", "JP", "TH", "1996", "rozaj_biske", "POSIX", "a b", "x_1996", "\u00e9")) {
                    locales.add(new Locale(language, country, variant));
                }
            }
        }
        return locales;
    }

    /** A listed language or another one, and subtags of every kind behind it, in their order or in none. */
    private static List<Locale> randomLocales(Random random, Listing listing) {
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

    @Test
    void followsTheRfcForAnyLocaleWhateverTheDefaultIs() {
        Map<String, Listing> listings = new LinkedHashMap<>();
        SourceTree tree = new SourceTree(folder);
        for (int i = 0; i < REGISTRIES; i++) {
            Listing listing = Listing.random(new Random(SEED + i));
            listings.put("r" + i, listing);
            tree.registry("r" + i + "/codes.yaml", listing.yaml()).host("r" + i, "(\"codes.yaml\")");
        }
        GeneratedCode code = tree.compile().requireSuccess();
        List<Locale> fixed = locales();
        List<Locale> defaults = List.of(Locale.ROOT, Locale.SIMPLIFIED_CHINESE, new Locale("nn", "NO"));
        Locale before = Locale.getDefault();
        try {
            for (int i = 0; i < REGISTRIES; i++) {
                Locale.setDefault(defaults.get(i % defaults.size()));
                Listing listing = listings.get("r" + i);
                List<Locale> locales = new ArrayList<>(fixed);
                locales.addAll(randomLocales(new Random(SEED + i), listing));
                check(code.in("r" + i), "seed " + (SEED + i), listing, locales);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void check(GeneratedCode code, String seed, Listing listing, List<Locale> locales) {
        Enum<?> constant = code.constant("ONE");
        Enum<?> range = code.range("ALL");
        for (Locale locale : locales) {
            String expected = listing.lookUp(locale);
            Supplier<String> what =
                    () -> seed + ", " + listing + ", locale " + locale + " (" + locale.toLanguageTag() + ")";
            assertEquals(
                    new GeneratedCode.Text("ONE title " + expected, "ONE description " + expected, expected),
                    code.text(code.on(constant, "text", locale)),
                    what);
            assertEquals("ONE title " + expected, code.on(constant, "title", locale), what);
            assertEquals("All description " + expected, code.on(range, "description", locale), what);
            assertEquals(expected, code.describe(5000, locale).language(), what);
        }
        assertEquals("ONE title " + listing.languages().get(0), code.on(constant, "title"), seed);
    }

    /** JDK 16 and earlier answer getLanguage() with iw, in and ji; later ones do when they are told to. */
    @Test
    void oldLanguageCodesOfTheJdkAreUnderstood() throws IOException {
        List<String> languages = List.of("en", "he", "id", "yi");
        new SourceTree(folder)
                .registry("codes.yaml", Registries.own(languages, "codes:\n" + Registries.code(1, "ONE", languages)))
                .host("probe", "(\"codes.yaml\")")
                .source("probe/Probe.java", """
                        package probe;
                        class Probe {
                            public static void main(String[] tags) {
                                for (String tag : tags) {
                                    java.util.Locale locale = java.util.Locale.forLanguageTag(tag);
                                    System.out.println(locale.getLanguage() + " "
                                            + CloseCodes.describe(1, locale).language());
                                }
                            }
                        }
                        """)
                .compile()
                .requireSuccess();
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.locale.useOldISOCodes=true",
                        "-cp",
                        folder.resolve("classes").toString(),
                        "probe.Probe",
                        "he",
                        "id-ID",
                        "yi")
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String out = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(List.of("iw he", "in id", "ji yi"), out.lines().toList());
    }

    @Test
    void nullLocaleIsRefused() {
        GeneratedCode code = new SourceTree(folder).host("").compile().requireSuccess();
        Enum<?> constant = code.constant("GOING_AWAY");
        Enum<?> range = code.range("UNUSED");
        Object event = code.call("CloseEvent", "of", 1000, "", true);
        for (Object receiver : List.of(constant, range)) {
            for (String method : List.of("title", "description", "text")) {
                assertThrows(NullPointerException.class, () -> code.on(receiver, method, new Object[] {null}), method);
            }
        }
        assertThrows(NullPointerException.class, () -> code.describe(1000, null));
        assertThrows(NullPointerException.class, () -> code.on(event, "describe", new Object[] {null}));
    }
}
