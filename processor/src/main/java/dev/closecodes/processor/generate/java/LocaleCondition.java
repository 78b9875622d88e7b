package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import org.jspecify.annotations.Nullable;

/** What the generated code asks a locale to tell whether its tag begins with a known one. */
final class LocaleCondition {

    private LocaleCondition() {}

    /** Returns whether a condition takes the locale's whole tag, which a locale has to put together. */
    static boolean comparesTag(String tag) {
        return scriptAndRegion(tag) == null;
    }

    /*
     * locale.getScript().equals("Hant") && locale.getCountry().equals("TW")
     * beginsWith(locale.toLanguageTag(), "ca-valencia")
     */
    /** Returns the condition that a locale of the tag's language begins with the tag. */
    static CodeBlock of(String tag) {
        CodeBlock condition = scriptAndRegion(tag);
        return condition == null ? beginning(tag) : condition;
    }

    static CodeBlock beginning(String tag) {
        return CodeBlock.of("beginsWith(locale.toLanguageTag(), $S)", tag);
    }

    // Null where the tag says more than script and region (RFC 5646 section 2.1).
    private static @Nullable CodeBlock scriptAndRegion(String tag) {
        String[] subtags = tag.split("-", -1);
        int next = 1;
        String script = next < subtags.length && isScript(subtags[next]) ? subtags[next++] : null;
        String region = next < subtags.length && isRegion(subtags[next]) ? subtags[next++] : null;
        if (next < subtags.length) {
            return null;
        }
        CodeBlock hasScript = script == null
                ? CodeBlock.of("locale.getScript().isEmpty()")
                : CodeBlock.of("locale.getScript().equals($S)", script);
        return region == null ? hasScript : CodeBlock.of("$L && locale.getCountry().equals($S)", hasScript, region);
    }

    private static boolean isScript(String subtag) {
        return subtag.length() == 4 && Character.isLetter(subtag.charAt(0));
    }

    private static boolean isRegion(String subtag) {
        return subtag.length() == 2 || (subtag.length() == 3 && Character.isDigit(subtag.charAt(0)));
    }
}
