package dev.closecodes.processor.merge;

import dev.closecodes.processor.model.Text;
import dev.closecodes.processor.model.Texts;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Merges what several files say of one thing: of two texts in a language the later one wins. */
final class TextsMerger {

    private final Map<String, String> titles = new HashMap<>();
    private final Map<String, String> descriptions = new HashMap<>();
    private @Nullable String sourceLanguage;

    /**
     * Adds what a file says.
     *
     * @param texts what it says
     * @param source the file's source language; the first file's is the one that answers for a missing language
     */
    void add(DeclaredTexts texts, String source) {
        if (sourceLanguage == null) {
            sourceLanguage = source;
        }
        put(texts.titles(), titles);
        put(texts.descriptions(), descriptions);
    }

    private static void put(Map<String, DeclaredText.Entry> declared, Map<String, String> byLanguage) {
        for (Map.Entry<String, DeclaredText.Entry> entry : declared.entrySet()) {
            byLanguage.put(entry.getKey(), entry.getValue().text().value());
        }
    }

    Texts merged(List<String> languages) {
        Map<String, Text> byLanguage = new TreeMap<>();
        for (String language : languages) {
            boolean has = titles.containsKey(language) && descriptions.containsKey(language);
            byLanguage.put(language, text(has ? language : source()));
        }
        return new Texts(byLanguage);
    }

    private Text text(String language) {
        String title = titles.get(language);
        String description = descriptions.get(language);
        if (title == null || description == null) {
            throw new IllegalStateException("an entry without a text in " + language + " passed the checks");
        }
        return new Text(title, description, language);
    }

    private String source() {
        if (sourceLanguage == null) {
            throw new IllegalStateException("nothing was added");
        }
        return sourceLanguage;
    }
}
