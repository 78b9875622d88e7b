package dev.closecodes.processor.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the language that a reader gets: the one rule for look-ups and for inherited texts.
 *
 * <p>It is RFC 4647 section 3.4's truncation, and what the JDK and CLDR know of nearness beside it. {@link
 * LanguageCandidates} has the order.
 */
public final class NearestLanguage {

    private NearestLanguage() {}

    /**
     * Returns the nearest language.
     *
     * @param tag the reader's, a BCP 47 tag
     * @param listed the languages there are, in their canonical form
     * @param fallback a language that is not listed to one that is
     * @return one of {@code listed}; empty where the rule finds none, and the source language answers
     */
    public static Optional<String> find(String tag, List<String> listed, Map<String, String> fallback) {
        return LanguageCandidates.of(tag).stream()
                .filter(candidate -> listed.contains(candidate) || fallback.containsKey(candidate))
                .findFirst()
                .map(candidate -> listed.contains(candidate) ? candidate : fallback.get(candidate));
    }
}
