package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** Which language a reader gets: for every locale of the JDK, and for tags that are none, what Java's types answer. */
class NearestLanguageInNodeTest {

    /** Listed first, so the source language; nobody asks for it, so it stands for no answer. */
    private static final String NOBODYS = "qaa";

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

    private static final Map<List<String>, Map<String, String>> LISTINGS = listings();

    private static Map<List<String>, Map<String, String>> listings() {
        Map<List<String>, Map<String, String>> listings = new LinkedHashMap<>();
        listings.put(List.of("en", "es", "fr", "de", "zh"), Map.of("pt", "es"));
        listings.put(
                List.of("es", "es-419", "pt-PT", "pt-BR", "zh-Hant", "zh-CN", "nb", "sr-Latn"), Map.of("pt", "pt-BR"));
        listings.put(List.of("zh-TW", "zh-HK", "zh-Hans", "no", "nn", "he", "id", "yi"), Map.of("it", "he"));
        listings.put(List.of("zh", "zh-TW-pinyin", "zh-pinyin", "ca-valencia", "de-1996", "sl-rozaj-biske"), Map.of());
        listings.put(List.of("no", "zh-CN-pinyin", "zh-Hant-pinyin", "de-DE-1996", "de-CH"), Map.of("nn-NO", "no"));
        listings.put(List.of("zh-MO", "en-GB", "sl-rozaj", "ca", "lb", "jbo"), Map.of("zh-CN", "en-GB"));
        listings.put(List.of("nn", "no-NO", "pt", "sr-Cyrl-RS"), Map.of("es-419", "pt"));
        return listings;
    }

    private static List<String> tags() {
        TreeSet<String> tags = new TreeSet<>(TAGS);
        Stream.of(Locale.getAvailableLocales()).map(Locale::toLanguageTag).forEach(tags::add);
        return List.copyOf(tags);
    }

    @Test
    void isTheSameInJavaAndJavaScript() throws Exception {
        NodeProject.install();
        NodeProject.addFile("scripts/languages.mjs");
        List<Object> cases = new ArrayList<>();
        int number = 0;
        for (Map.Entry<List<String>, Map<String, String>> listing : LISTINGS.entrySet()) {
            List<String> languages = new ArrayList<>(List.of(NOBODYS));
            languages.addAll(listing.getKey());
            String name = "com.acme.languages" + number++;
            GeneratedModule module = GeneratedModule.of(name, "", languages, yaml(languages, listing.getValue()));
            NodeProject.add(module);
            addCases(module, cases);
        }
        NodeProject.write("cases.json", new Json().toJson(cases));
        Map<String, Object> result = new Json().toType(NodeProject.node("languages.mjs", "cases.json"), Json.MAP_TYPE);
        assertEquals(List.of(), result.get("different"));
        assertTrue(cases.size() > 10_000, () -> String.valueOf(cases.size()));
    }

    /** Each tag alone, and before the next one: tag by tag, and the source language only at the end. */
    private static void addCases(GeneratedModule module, List<Object> cases) {
        String last = "";
        String lastAnswer = NOBODYS;
        cases.add(Map.of("module", module.packageName(), "wanted", List.of(), "language", NOBODYS));
        for (String tag : tags()) {
            String answer = java(module, tag);
            cases.add(Map.of("module", module.packageName(), "wanted", List.of(tag), "language", answer));
            String first = lastAnswer.equals(NOBODYS) ? answer : lastAnswer;
            cases.add(Map.of("module", module.packageName(), "wanted", List.of(last, tag), "language", first));
            last = tag;
            lastAnswer = answer;
        }
    }

    /** The title of what is in no range is the language's tag. */
    private static String java(GeneratedModule module, String tag) {
        Class<?>[] parameters = {int.class, Locale.class};
        Object text = module.invoke(null, "CloseCodes", "describe", parameters, -1, Locale.forLanguageTag(tag));
        return (String) module.invoke(text, "CloseCodeText", "title", new Class<?>[0]);
    }

    private static String yaml(List<String> languages, Map<String, String> fallback) {
        StringBuilder yaml = new StringBuilder("schema: 1\nlanguages: [" + String.join(", ", languages) + "]\n");
        if (!fallback.isEmpty()) {
            yaml.append("fallback: {");
            fallback.forEach((from, to) -> yaml.append(from).append(": ").append(to));
            yaml.append("}\n");
        }
        String range = "  - name: PRIVATE_USE\n    from: 4000\n    to: 4999\n" + texts("    ", languages, "range ");
        String code = "  - code: 4000\n    name: OVER\n" + texts("    ", languages, "code ");
        return yaml + "ranges:\n" + range + "codes:\n" + code + "undefined:\n" + texts("  ", languages, "");
    }

    private static String texts(String indent, List<String> languages, String start) {
        StringBuilder texts = new StringBuilder();
        for (String key : List.of("title", "description")) {
            texts.append(indent).append(key).append(":\n");
            languages.forEach(language -> texts.append(indent + "  " + language + ": \"" + start + language + "\"\n"));
        }
        return texts.toString();
    }
}
