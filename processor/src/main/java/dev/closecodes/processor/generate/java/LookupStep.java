package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import dev.closecodes.processor.model.LanguageSubtags;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a look-up: whether a locale of one primary language has a known tag among its {@link
 * dev.closecodes.processor.model.LanguageCandidates}.
 *
 * @param rank its rank among the candidates: an even number, and the odd one after it for the other name of Bokmål
 * @param condition what holds for the locale then; null when it always does
 * @param language the listed language that answers
 */
record LookupStep(int rank, @Nullable CodeBlock condition, String language) {

    /** Variants are counted down from here: the longest truncation comes first. */
    private static final int MOST_VARIANTS = 40;

    private static final int SCRIPT_VARIANTS = 0;
    private static final int SCRIPT_REGION = 100;
    private static final int SCRIPT = 200;
    private static final int VARIANTS = 300;
    private static final int REGION = 400;
    private static final int PARENT = 500;
    private static final int LANGUAGE = 600;
    private static final int OTHER = 700;

    /**
     * Returns the questions that a known tag answers.
     *
     * @param primary the language of the locales
     * @param tag a tag that is listed or has a fallback
     * @param language the listed language that answers
     */
    static List<LookupStep> of(String primary, String tag, String language) {
        LanguageSubtags subtags = LanguageSubtags.of(tag);
        List<LookupStep> steps = new ArrayList<>();
        if (subtags.language().equals(primary)) {
            steps.add(new LookupStep(rank(subtags), LookupCondition.of(subtags), language));
        } else if (isBokmal(primary) && isBokmal(subtags.language())) {
            // The other name of Bokmål comes after the own one, form by form.
            steps.add(new LookupStep(rank(subtags) + 1, LookupCondition.of(subtags), language));
        }
        switch (primary + " " + tag) {
            case "nn nn-NO" -> steps.add(new LookupStep(OTHER, null, language));
            case "nn no-NO" -> steps.add(new LookupStep(OTHER + 2, null, language));
            case "nn no" -> steps.add(new LookupStep(OTHER + 4, null, language));
            case "es es-419" -> steps.add(new LookupStep(PARENT, LookupCondition.LATIN_AMERICA, language));
            case "pt pt-PT" -> steps.add(new LookupStep(PARENT, LookupCondition.PORTUGUESE, language));
            case "zh zh-HK" -> steps.add(new LookupStep(PARENT, LookupCondition.TRADITIONAL_MACAO, language));
            case "zh zh-TW" -> steps.add(new LookupStep(PARENT + 2, LookupCondition.TRADITIONAL, language));
            case "zh zh-Hans" -> steps.add(new LookupStep(OTHER, LookupCondition.NOT_TRADITIONAL, language));
            case "zh zh-CN" -> {
                steps.add(new LookupStep(PARENT + 2, LookupCondition.SIMPLIFIED, language));
                steps.add(new LookupStep(OTHER + 2, LookupCondition.NOT_TRADITIONAL, language));
            }
            default -> {}
        }
        return steps;
    }

    private static boolean isBokmal(String language) {
        return language.equals("nb") || language.equals("no");
    }

    private static int rank(LanguageSubtags subtags) {
        boolean script = !subtags.script().isEmpty();
        int variants = subtags.variants().size();
        if (variants > 0) {
            return (script ? SCRIPT_VARIANTS : VARIANTS) + 2 * (MOST_VARIANTS - variants);
        }
        if (script) {
            return subtags.region().isEmpty() ? SCRIPT : SCRIPT_REGION;
        }
        return subtags.region().isEmpty() ? LANGUAGE : REGION;
    }
}
