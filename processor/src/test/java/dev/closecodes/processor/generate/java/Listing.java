package dev.closecodes.processor.generate.java;

import dev.closecodes.processor.model.PlainLanguageRule;
import dev.closecodes.processor.support.Registries;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** What a registry says of languages. */
record Listing(List<String> languages, Map<String, String> fallback) {

    static Listing random(Random random) {
        List<String> shuffled = new ArrayList<>(RandomLocales.LANGUAGES);
        Collections.shuffle(shuffled, random);
        int size = 1 + random.nextInt(7);
        List<String> languages = List.copyOf(shuffled.subList(0, size));
        Map<String, String> fallback = new LinkedHashMap<>();
        shuffled.subList(size, size + random.nextInt(4))
                .forEach(from -> fallback.put(from, languages.get(random.nextInt(size))));
        return new Listing(languages, fallback);
    }

    String yaml() {
        StringBuilder rest = new StringBuilder("fallback:");
        fallback.forEach(
                (from, to) -> rest.append("\n  ").append(from).append(": ").append(to));
        String fallbacks = fallback.isEmpty() ? "" : rest + "\n";
        return Registries.own(languages, fallbacks + "codes:\n" + Registries.code(4001, "ONE", languages));
    }

    String lookUp(Locale locale) {
        return PlainLanguageRule.lookUp(locale, languages, fallback);
    }
}
