package dev.closecodes.processor.model;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The subtags of a language that nearness depends on (RFC 5646 section 2.1).
 *
 * @param language in small letters; empty for {@code und}
 * @param script empty where there is none
 * @param region empty where there is none
 * @param variants in their order, in small letters
 */
public record LanguageSubtags(String language, String script, String region, List<String> variants) {

    /** RFC 5646 section 2.1; {@link Locale} has others too, such as that of {@code ja_JP_JP}. */
    private static final Pattern VARIANT = Pattern.compile("[0-9a-z]{5,8}|[0-9][0-9a-z]{3}");

    public LanguageSubtags {
        variants = List.copyOf(variants);
    }

    /**
     * Reads a tag.
     *
     * @param tag a BCP 47 tag; what follows its well-formed beginning is dropped, as {@link Locale#forLanguageTag} does
     */
    public static LanguageSubtags of(String tag) {
        Locale locale = Locale.forLanguageTag(tag).stripExtensions();
        // The tag's language: getLanguage() answers with "iw" for "he" where a system property asks for old codes.
        String language = locale.toLanguageTag().split("-", 2)[0];
        return new LanguageSubtags(
                language.equals("und") ? "" : language,
                locale.getScript(),
                locale.getCountry(),
                Stream.of(locale.getVariant().toLowerCase(Locale.ROOT).split("_", -1))
                        .takeWhile(VARIANT.asMatchPredicate())
                        .toList());
    }

    LanguageSubtags withScript(String other) {
        return new LanguageSubtags(language, other, region, variants);
    }

    /** Chinese that names a script alone is at home where the JDK says. */
    LanguageSubtags impliedRegion() {
        if (!language.equals("zh") || !region.isEmpty()) {
            return this;
        }
        return switch (script) {
            case "Hans" -> new LanguageSubtags(language, script, "CN", variants);
            case "Hant" -> new LanguageSubtags(language, script, "TW", variants);
            default -> this;
        };
    }
}
