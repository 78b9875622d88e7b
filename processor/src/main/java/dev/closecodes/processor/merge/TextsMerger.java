package dev.closecodes.processor.merge;

import dev.closecodes.processor.model.Help;
import dev.closecodes.processor.model.NearestLanguage;
import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import dev.closecodes.processor.model.declared.DeclaredFallback;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Merges what several files say of one thing: of two texts in a language the later one wins. */
final class TextsMerger {

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private final Map<String, String> helps = new HashMap<>();
    private @Nullable DeclaredRegistry declaring;

    /**
     * Adds what a file says.
     *
     * @param texts what it says
     * @param file the file; the first one declares the entry, and its fallbacks and its source language answer for a
     *     missing language
     */
    void add(DeclaredTexts texts, DeclaredRegistry file) {
        if (declaring == null) {
            declaring = file;
        }
        put(texts.titles(), titles);
        put(texts.descriptions(), descriptions);
        put(texts.helps(), helps);
    }

    private static void put(Map<String, DeclaredText.Entry> declared, Map<String, String> byLanguage) {
        for (Map.Entry<String, DeclaredText.Entry> entry : declared.entrySet()) {
            byLanguage.put(entry.getKey(), entry.getValue().text().value());
        }
    }

    Texts merged(List<String> languages) {
        List<String> translated = titles.keySet().stream()
                .filter(descriptions::containsKey)
                .sorted()
                .toList();
        Map<String, Text> byLanguage = new TreeMap<>();
        for (String language : languages) {
            byLanguage.put(language, text(nearest(language, translated)));
        }
        return new Texts(byLanguage);
    }

    /** Returns the help in the nearest language for each; empty where there is none at all. */
    Map<String, Help> mergedHelp(List<String> languages) {
        List<String> translated = helps.keySet().stream().sorted().toList();
        Map<String, Help> byLanguage = new TreeMap<>();
        for (String language : languages) {
            String nearest = nearest(language, translated);
            String help = helps.get(nearest);
            if (help != null) {
                byLanguage.put(language, new Help(help, nearest));
            }
        }
        return Collections.unmodifiableMap(byLanguage);
    }

    private String nearest(String language, List<String> translated) {
        if (declaring == null) {
            throw new IllegalStateException("nothing was added");
        }
        if (translated.contains(language)) {
            return language;
        }
        Map<String, String> fallback = new HashMap<>();
        for (DeclaredFallback entry : declaring.fallbacks()) {
            fallback.put(entry.from().value(), entry.to().value());
        }
        fallback.values().retainAll(translated);
        return NearestLanguage.find(language, translated, fallback)
                .orElse(declaring.languageTags().get(0));
    }

    private Text text(String language) {
        String title = titles.get(language);
        String description = descriptions.get(language);
        if (title == null || description == null) {
            throw new IllegalStateException("an entry without a text in " + language + " passed the checks");
        }
        return new Text(title, description, language);
    }
}
