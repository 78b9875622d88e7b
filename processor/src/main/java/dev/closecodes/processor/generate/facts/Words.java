package dev.closecodes.processor.generate.facts;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The interface words of all that people read, in one language. */
public final class Words {

    private static final Map<String, Words> ALL = new ConcurrentHashMap<>();

    private final String tag;
    private final Map<Word, String> texts;

    private Words(String tag, Map<Word, String> texts) {
        this.tag = tag;
        this.texts = texts;
    }

    /** Returns the words for readers of a language: in it where there are any, else in English. */
    public static Words of(String language) {
        String tag = InterfaceLanguage.of(language);
        Words known = ALL.get(tag);
        if (known != null) {
            return known;
        }
        Words loaded = load(tag);
        ALL.put(tag, loaded);
        return loaded;
    }

    private static Words load(String tag) {
        Properties properties = TextResource.properties("words." + tag + ".properties");
        Map<Word, String> texts = new EnumMap<>(Word.class);
        List<String> missing = new ArrayList<>();
        for (Word word : Word.values()) {
            String text = properties.getProperty(word.name());
            if (text == null) {
                missing.add(word.name());
            } else {
                texts.put(word, text);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException("there are no words in " + tag + " for " + missing);
        }
        return new Words(tag, texts);
    }

    /** Returns the language that they are really in. */
    public String tag() {
        return tag;
    }

    /**
     * Returns a word.
     *
     * @param values what stands for <code>{0}</code>, <code>{1}</code> and so on
     */
    public String get(Word word, String... values) {
        String text = texts.getOrDefault(word, "");
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", values[i]);
        }
        return text;
    }
}
