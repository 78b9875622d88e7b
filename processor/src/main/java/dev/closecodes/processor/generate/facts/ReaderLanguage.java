package dev.closecodes.processor.generate.facts;

import java.util.Locale;
import java.util.Properties;
import java.util.Set;

/**
 * A language that people read.
 *
 * @param tag its BCP 47 tag
 * @param name what it calls itself
 * @param isRightToLeft whether it is written from right to left
 * @param words the interface words, in it or in English
 */
public record ReaderLanguage(String tag, String name, boolean isRightToLeft, Words words) {

    private static final Properties NAMES = TextResource.properties("languages.properties");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS =
            Set.of("Adlm", "Arab", "Aran", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi");

    /** Written from right to left unless a script says otherwise. */
    private static final Set<String> RIGHT_TO_LEFT_LANGUAGES = Set.of(
            "ar", "arc", "arq", "ary", "arz", "azb", "ckb", "dv", "fa", "glk", "he", "iw", "ji", "khw", "ks", "lrc",
            "mzn", "nqo", "pnb", "prs", "ps", "sd", "skr", "syr", "ug", "ur", "yi");

    /** Returns what there is to know of a language. */
    public static ReaderLanguage of(String tag) {
        return new ReaderLanguage(tag, name(tag), isRightToLeft(tag), Words.of(tag));
    }

    /** Returns the language that interface words are in: this one, unless English stands in for it. */
    public String wordsTag() {
        return words.tag().equals(language(tag)) ? tag : words.tag();
    }

    /** Returns whether a language is written from right to left, by its script if the tag names one. */
    public static boolean isRightToLeft(String tag) {
        String script = tag.indexOf('-') < 0 ? "" : Locale.forLanguageTag(tag).getScript();
        return script.isEmpty()
                ? RIGHT_TO_LEFT_LANGUAGES.contains(language(tag))
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }

    private static String name(String tag) {
        String name = NAMES.getProperty(tag);
        if (name != null) {
            return name;
        }
        String base = NAMES.getProperty(language(tag));
        return base == null ? tag : base + " (" + tag + ")";
    }

    // Of the tag itself: Locale answers "iw" for "he" where old codes are asked for by a system property.
    private static String language(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
