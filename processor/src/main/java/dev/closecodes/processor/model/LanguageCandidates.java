package dev.closecodes.processor.model;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Lists the languages in which a reader may be answered, the nearest first.
 *
 * <p>These are the candidates of JDK 17's {@code ResourceBundle.Control.getCandidateLocales}, without the root, and with
 * those that CLDR or custom adds for Spanish, Portuguese and Chinese. They are worked out here, since the running JDK's may be
 * others.
 */
public final class LanguageCandidates {

    private LanguageCandidates() {}

    /**
     * Returns the candidates of a tag.
     *
     * @param tag a BCP 47 tag; extensions and private use count for nothing
     * @return canonical tags, none twice
     */
    public static List<String> of(String tag) {
        LanguageSubtags subtags = LanguageSubtags.of(tag);
        Set<String> candidates = new LinkedHashSet<>();
        switch (subtags.language()) {
            case "" -> {}
            case "nb", "no" -> norwegian(subtags, candidates);
            case "nn" -> {
                candidates.addAll(truncations(subtags));
                candidates.addAll(List.of("nn-NO", "no-NO", "no"));
            }
            case "zh" -> chinese(subtags, candidates);
            default -> {
                candidates.addAll(truncations(subtags));
                NearRegions.parent(subtags.language(), subtags.region())
                        .ifPresent(parent -> insertBeforeLanguage(candidates, subtags.language(), parent));
            }
        }
        return List.copyOf(candidates);
    }

    /** Each form is followed by the same form under the other name of Bokmål. */
    private static void norwegian(LanguageSubtags subtags, Set<String> candidates) {
        String other = subtags.language().equals("nb") ? "no" : "nb";
        for (String own : truncations(subtags)) {
            candidates.add(own);
            candidates.add(other + own.substring(2));
        }
    }

    private static void chinese(LanguageSubtags asked, Set<String> candidates) {
        String script = asked.script().isEmpty() ? NearRegions.chineseScript(asked.region()) : asked.script();
        boolean traditional = script.equals("Hant");
        candidates.addAll(truncations(asked.withScript(script)));
        if (traditional) {
            if (asked.region().equals("MO")) {
                insertBeforeLanguage(candidates, "zh", "zh-HK");
            }
            insertBeforeLanguage(candidates, "zh", "zh-TW");
        } else if (script.equals("Hans")
                || (asked.script().isEmpty() && !asked.region().isEmpty())) {
            insertBeforeLanguage(candidates, "zh", "zh-CN");
        }
        if (!traditional) {
            candidates.addAll(List.of("zh-Hans", "zh-CN"));
        }
    }

    private static void insertBeforeLanguage(Set<String> candidates, String language, String parent) {
        if (candidates.add(parent)) {
            candidates.remove(language);
            candidates.add(language);
        }
    }

    /** With a script first, each time from the variants over the region to what is left; then without the script. */
    private static List<String> truncations(LanguageSubtags subtags) {
        List<String> tags = new ArrayList<>(regional(subtags));
        if (!subtags.script().isEmpty()) {
            tags.add(subtags.language() + "-" + subtags.script());
            tags.addAll(regional(subtags.impliedRegion().withScript("")));
        }
        tags.add(subtags.language());
        return tags;
    }

    private static List<String> regional(LanguageSubtags subtags) {
        String base = Stream.of(subtags.language(), subtags.script(), subtags.region())
                .filter(subtag -> !subtag.isEmpty())
                .reduce((one, other) -> one + "-" + other)
                .orElseThrow();
        List<String> tags = new ArrayList<>();
        for (int count = subtags.variants().size(); count > 0; count--) {
            tags.add(base + "-" + String.join("-", subtags.variants().subList(0, count)));
        }
        if (!subtags.region().isEmpty()) {
            tags.add(base);
        }
        return tags;
    }
}
