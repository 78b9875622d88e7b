package dev.closecodes.processor.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.support.GeneratedCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** docs/languages.md says what the generated types and the bundles answer; both answer as the rule says, for every locale of the JDK. */
class LanguagePageTest {

    private static final Path PAGE = Documents.ROOT.resolve("docs/languages.md");

    private static final String HEAD = """
            # Who reads what

            Which language a reader gets, for some lists of `languages`. [codes.yaml](codes-yaml.md#languages) has the rule. This page is written by
            a test, from what the generated types and `java.util.ResourceBundle` answered.

            """;

    private static final String FOOT = """

            ## Types and bundles

            `CloseCode.title(Locale)` and `ResourceBundle` agree, for every locale of the JDK, but where a candidate that the JDK does not
            have, or a `fallback`, decided: bundles know neither. In the tables such a reader's language in the bundles is in parentheses. The
            test computes these readers from the rule, and holds both sides to it.

            - `ResourceBundle.getBundle(name, locale)` looks in the languages of the machine's default locale before it takes the root bundle. The
              answers above are those with `Control.getNoFallbackControl`, which has no such detour; in a named module, where a `Control` is refused, set
              the default locale, or read the types.
            - On Java 8 to 16 a `Locale` of Hebrew, Indonesian or Yiddish says `iw`, `in` or `ji`, and `ResourceBundle` looks for
              `CloseCodeMessages_iw.properties`. We write `_he`, `_id` and `_yi`, as Java 17 and later ask for: on an older Java, copy the file to the old
              name in the build. The types understand both.
            """;

    private static final List<String> TAGS = List.of(
            "en-GB", "fr", "fr-FR", "fr-CA", "de-AT", "de-CH", "es-ES", "es-MX", "pt-BR", "pt-PT", "pt-AO", "zh",
            "zh-CN", "zh-SG", "zh-TW", "zh-HK", "zh-MO", "zh-Hans", "zh-Hant", "nb-NO", "nn-NO", "no", "ja-JP");

    @TempDir
    private static Path folder;

    private static GeneratedCode code;

    @BeforeAll
    static void compile() {
        code = LanguageLists.compile(folder);
    }

    /** Rewritten with -Dupdate=true, which CI never sets. */
    @Test
    void isCommitted() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (LanguageLists list : LanguageLists.ALL) {
            page.append("## ")
                    .append(list.title())
                    .append("\n\n")
                    .append(table(list))
                    .append('\n');
        }
        String whole = page.toString().stripTrailing() + "\n" + FOOT;
        if (Boolean.getBoolean("update")) {
            Files.writeString(PAGE, whole);
        }
        assertEquals(whole, Files.readString(PAGE), "write it anew with -Dupdate=true");
    }

    // Who gets the source language for want of another says nothing of the rule.
    private static String table(LanguageLists list) {
        Map<String, StringBuilder> rows = new TreeMap<>();
        for (String tag : TAGS) {
            Locale locale = Locale.forLanguageTag(tag);
            String types = list.ofTypes(code, locale);
            String bundles = list.ofBundles(code, locale);
            StringBuilder row = rows.computeIfAbsent(types, language -> new StringBuilder());
            row.append(row.isEmpty() ? "" : ", ").append('`').append(tag).append('`');
            row.append(types.equals(bundles) ? "" : " (`" + bundles + "`)");
        }
        StringBuilder table = new StringBuilder("| language | its readers |\n| --- | --- |\n");
        for (String language : list.languages()) {
            table.append("| `").append(language).append("` | ");
            table.append(rows.getOrDefault(language, new StringBuilder())).append(" |\n");
        }
        return table.toString();
    }

    static List<Locale> locales() {
        return Stream.concat(
                        Arrays.stream(Locale.getAvailableLocales()),
                        TAGS.stream().map(Locale::forLanguageTag))
                .toList();
    }

    @Test
    void typesAndBundlesAreAsTheRuleSaysForEveryLocale() {
        int exceptions = 0;
        for (LanguageLists list : LanguageLists.ALL) {
            for (Locale locale : locales()) {
                String what = list.title() + ", " + locale.toLanguageTag();
                assertEquals(list.ofRule(locale), list.ofTypes(code, locale), what);
                assertEquals(list.ofCandidates(locale), list.ofBundles(code, locale), what);
                exceptions += list.ofRule(locale).equals(list.ofCandidates(locale)) ? 0 : 1;
            }
        }
        assertTrue(exceptions > 0, "of these lists some have an exception");
    }
}
