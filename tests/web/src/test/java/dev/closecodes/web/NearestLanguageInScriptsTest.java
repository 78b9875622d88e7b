package dev.closecodes.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.json.Json;

/** Which language a reader gets: for every locale of the JDK, and for tags that are none, what Java's types answer. */
class NearestLanguageInScriptsTest {

    /** Listed first, so the source language; nobody asks for it, so it stands for no answer. */
    private static final String NOBODYS = "qaa";

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

    private static final List<GeneratedModule> MODULES = new ArrayList<>();
    private static final List<Object> CASES = new ArrayList<>();

    @BeforeAll
    static void askJava() throws Exception {
        NodeProject.install();
        for (Map.Entry<List<String>, Map<String, String>> listing : LISTINGS.entrySet()) {
            List<String> languages = new ArrayList<>(List.of(NOBODYS));
            languages.addAll(listing.getKey());
            String name = "com.acme.languages" + MODULES.size();
            GeneratedModule module = GeneratedModule.of(name, "", languages, yaml(languages, listing.getValue()));
            MODULES.add(module);
            addCases(module, CASES);
        }
        assertTrue(CASES.size() > 10_000, () -> String.valueOf(CASES.size()));
    }

    @Test
    void inNode() throws Exception {
        for (GeneratedModule module : MODULES) {
            NodeProject.add(module);
        }
        NodeProject.addFile("scripts/languages.mjs");
        NodeProject.addFile("scripts/languages-in-node.mjs");
        NodeProject.write("cases.json", new Json().toJson(CASES));
        assertSame(NodeProject.node("languages-in-node.mjs", "cases.json"));
    }

    @Test
    void inChromium() throws Exception {
        try (ModuleBrowser chromium = ModuleBrowser.start();
                ServletContainer server = ServletContainer.start(Path.of("target/languages"), MODULES)) {
            server.add("languages.mjs", Files.readString(Path.of("src/test/resources/scripts/languages.mjs")));
            server.add("cases.json", new Json().toJson(CASES));
            server.add("page.html", "<!DOCTYPE html><title>Languages</title>");
            chromium.open(server.address().resolve("page.html"));
            assertSame(chromium.await("""
                Promise.all([import('/languages.mjs'), fetch('/cases.json').then(r => r.json())])
                  .then(([{ compareLanguages }, cases]) =>
                    compareLanguages(cases, module => import(`/close-codes/${module}/close-codes.js`)))
                  .then(JSON.stringify)\
                """));
            assertEquals(List.of(), chromium.complaints());
        }
    }

    private static void assertSame(String comparison) {
        Map<String, Object> result = new Json().toType(comparison, Json.MAP_TYPE);
        assertEquals(List.of(), result.get("different"));
        assertEquals((long) CASES.size(), result.get("compared"));
    }

    /** Each tag alone, and before the next one: tag by tag, and the source language only at the end. */
    private static void addCases(GeneratedModule module, List<Object> cases) {
        String last = "";
        String lastAnswer = NOBODYS;
        cases.add(Map.of("module", module.packageName(), "wanted", List.of(), "language", NOBODYS));
        for (String tag : LanguageTags.all()) {
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
