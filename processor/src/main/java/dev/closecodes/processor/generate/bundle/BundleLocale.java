package dev.closecodes.processor.generate.bundle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code java.util.ResourceBundle.Control.toBundleName} appends to a base name for a language. */
public final class BundleLocale {

    private BundleLocale() {}

    /**
     * The suffix, without the first underscore.
     *
     * @param tag a canonical BCP 47 tag of language, script, region and variants
     */
    public static String suffix(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        // The tag's own language: Locale answers "iw" for "he" where old codes are asked for by a system property.
        String language = tag.replaceAll("-.*", "");
        List<String> parts = new ArrayList<>(List.of(language));
        if (!locale.getScript().isEmpty()) {
            parts.add(locale.getScript());
        }
        if (!locale.getCountry().isEmpty() || !locale.getVariant().isEmpty()) {
            parts.add(locale.getCountry());
        }
        if (!locale.getVariant().isEmpty()) {
            parts.add(locale.getVariant());
        }
        return String.join("_", parts);
    }
}
