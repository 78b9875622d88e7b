package dev.closecodes.processor.generate.facts;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The languages that we have words in ourselves, beside those of a registry. */
public final class InterfaceLanguage {

    /** What readers of every other language get. */
    public static final String LAST = "en";

    /** All of them, as BCP 47 tags. */
    public static final List<String> ALL = List.of(LAST, "es", "fr", "de", "zh");

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private InterfaceLanguage() {}

    /**
     * The language of ours for readers of a language.
     *
     * @param tag a BCP 47 tag
     * @return its language where it is one of ours, else English
     */
    public static String of(String tag) {
        String base = tag.split("-", 2)[0];
        return ALL.contains(base) && !isTraditionalChinese(tag) ? base : LAST;
    }

    // Ours are in simplified characters.
    private static boolean isTraditionalChinese(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return locale.getLanguage().equals("zh")
                && (locale.getScript().equals("Hant")
                        || (locale.getScript().isEmpty() && TRADITIONAL.contains(locale.getCountry())));
    }
}
