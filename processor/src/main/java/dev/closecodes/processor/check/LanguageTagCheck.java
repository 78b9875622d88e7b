package dev.closecodes.processor.check;

import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredRegistry;
import dev.closecodes.processor.model.declared.Lineage;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A language is a BCP 47 tag in its canonical form, listed once. */
final class LanguageTagCheck implements Check {

    /** Locale keeps it as private use; the registry of subtags has a variant for it. */
    private static final String OXFORD_ENGLISH = "en-gb-oed";

    @Override
    public void check(Lineage lineage, Problems problems) {
        DeclaredRegistry file = lineage.file();
        Map<String, Located<String>> seen = new HashMap<>();
        for (Located<String> language : file.languages()) {
            checkForm(language, problems);
            Located<String> first = seen.putIfAbsent(language.value(), language);
            if (first != null) {
                problems.add(
                        Rule.LANGUAGE_TAG,
                        language.at(),
                        "\"" + language.value() + "\" is listed already, at "
                                + first.at().clickable() + "; keep one of them");
            }
        }
        for (Located<String> draft : file.drafts()) {
            checkForm(draft, problems);
            Located<String> first = seen.putIfAbsent(draft.value(), draft);
            if (first != null) {
                problems.add(
                        Rule.LANGUAGE_TAG,
                        draft.at(),
                        Quote.of(draft.value()) + " is listed already, at "
                                + first.at().clickable()
                                + "; a language is complete or a draft, so keep it in one of the two lists");
            }
        }
        file.fallbacks().forEach(fallback -> checkForm(fallback.from(), problems));
    }

    private void checkForm(Located<String> language, Problems problems) {
        String tag = language.value();
        String canonical = canonical(tag);
        if (canonical.isEmpty()) {
            problems.add(
                    Rule.LANGUAGE_TAG,
                    language.at(),
                    Quote.of(tag) + " is not a BCP 47 language tag; write one such as en, pt-BR or zh-Hans");
        } else if (!canonical.equals(tag)) {
            problems.add(
                    Rule.LANGUAGE_TAG,
                    language.at(),
                    Quote.of(tag) + flaw(tag, canonical) + "; write " + Quote.of(canonical));
        }
    }

    private static String flaw(String tag, String canonical) {
        String written = tag.toLowerCase(Locale.ROOT).replace('_', '-');
        // Other than in zh-yue, of which yue is the form to write.
        boolean renamed = !List.of(written.split("-", -1)).contains(primary(canonical));
        if (written.equals(OXFORD_ENGLISH) || renamed) {
            return " is deprecated in BCP 47";
        }
        return written.matches(".*-[a-z0-9]-.*")
                ? " has an extension or private use, on which no text depends"
                : " is not in the form of BCP 47";
    }

    private static String primary(String tag) {
        return tag.split("-", 2)[0];
    }

    /** Whether a tag is as it should be. */
    static boolean isCanonical(String tag) {
        return canonical(tag).equals(tag);
    }

    /** The canonical form; empty when the tag is malformed, or names more than language, script, region and variant. */
    static String canonical(String tag) {
        if (tag.equalsIgnoreCase(OXFORD_ENGLISH)) {
            return "en-GB-oxendict";
        }
        try {
            Locale locale = new Locale.Builder()
                    .setLanguageTag(tag.replace('_', '-'))
                    .build()
                    .stripExtensions();
            // The private use that Locale takes for a variant is not an extension to it.
            return locale.getLanguage().isEmpty() ? "" : locale.toLanguageTag().replaceFirst("-x-.*", "");
        } catch (IllformedLocaleException exception) {
            return "";
        }
    }
}
