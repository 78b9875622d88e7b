package dev.closecodes.cli.diff;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The languages, and which one answers for one that is not there. */
final class LanguageComparison {

    private final ComparedRegistry old;
    private final ComparedRegistry now;
    private final Changes changes;

    LanguageComparison(ComparedRegistry old, ComparedRegistry now, Changes changes) {
        this.old = old;
        this.now = now;
        this.changes = changes;
    }

    void compare() {
        List<String> before = old.registry().languages();
        List<String> after = now.registry().languages();
        for (String language : before) {
            if (!after.contains(language)) {
                add(ChangeKind.LANGUAGE_GONE, "the language " + language + " is gone", language);
            }
        }
        for (String language : after) {
            if (!before.contains(language)) {
                changes.add(
                        ChangeKind.LANGUAGE_ADDED,
                        "the language " + language + " is new",
                        null,
                        now.positions().language(language));
            }
        }
        String source = old.registry().sourceLanguage();
        if (!source.equals(now.registry().sourceLanguage())) {
            add(
                    ChangeKind.SOURCE_LANGUAGE,
                    "the source language is " + now.registry().sourceLanguage() + ", and was " + source
                            + "; title() and description() answer in it, and so do look-ups that find nothing nearer",
                    now.registry().sourceLanguage());
        }
        fallbacks(before, after);
    }

    private void fallbacks(List<String> before, List<String> after) {
        Map<String, String> was = old.registry().fallback();
        Map<String, String> is = now.registry().fallback();
        TreeSet<String> from = new TreeSet<>(was.keySet());
        from.addAll(is.keySet());
        for (String language : from) {
            String answered = was.getOrDefault(language, "");
            String answers = is.getOrDefault(language, "");
            // A language that came or went has been told of.
            boolean isSaid = after.contains(language)
                    || before.contains(language)
                    || (answers.isEmpty() && !after.contains(answered));
            if (!answers.equals(answered) && !isSaid) {
                changes.add(
                        ChangeKind.FALLBACK,
                        "for " + language + " answers " + name(answers) + ", and answered " + name(answered),
                        old.positions().fallback(language),
                        now.positions().fallback(language));
            }
        }
    }

    private static String name(String language) {
        return language.isEmpty() ? "the nearest language" : language;
    }

    private void add(ChangeKind kind, String text, String language) {
        changes.add(
                kind, text, old.positions().language(language), now.positions().language(language));
    }
}
