package dev.closecodes.processor.docs;

import dev.closecodes.processor.model.PlainLanguageRule;
import dev.closecodes.processor.support.Registries;
import dev.closecodes.support.GeneratedCode;
import dev.closecodes.support.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/**
 * The lists of languages that docs/languages.md shows, compiled.
 *
 * @param languages what a registry lists
 * @param fallback its fallbacks, in their order
 */
record LanguageLists(List<String> languages, Map<String, String> fallback) {

    static final List<LanguageLists> ALL = List.of(
            new LanguageLists(List.of("en", "es", "fr", "de", "zh"), Map.of()),
            new LanguageLists(List.of("en", "es", "zh-Hans"), Map.of("zh", "zh-Hans")),
            new LanguageLists(
                    List.of("en-US", "fr-CA", "de-CH", "es-419", "zh-Hans"), Map.of("fr", "fr-CA", "de", "de-CH")),
            new LanguageLists(List.of("en", "zh-Hans", "zh-Hant"), Map.of()),
            new LanguageLists(List.of("en", "zh-CN", "zh-TW", "zh-HK"), Map.of()),
            new LanguageLists(List.of("en", "no"), Map.of()),
            new LanguageLists(List.of("en", "nb", "nn"), Map.of()),
            new LanguageLists(List.of("en", "es", "es-419", "pt", "pt-PT"), Map.of()));

    private static final int CODE = 4001;

    /** Compiles all of them, each into the package of its number. */
    static GeneratedCode compile(Path folder) {
        SourceTree tree = new SourceTree(folder);
        for (LanguageLists list : ALL) {
            tree.registry(list.packageName() + "/codes.yaml", list.yaml()).host(list.packageName(), "(\"codes.yaml\")");
        }
        return tree.compile().requireSuccess();
    }

    private String packageName() {
        return "r" + ALL.indexOf(this);
    }

    private String yaml() {
        String fallbacks = fallback.isEmpty() ? "" : "fallback: {" + fallbacks() + "}\n";
        return Registries.own(languages, fallbacks + "codes:\n" + Registries.code(CODE, "ONE", languages));
    }

    private String fallbacks() {
        return fallback.entrySet().stream()
                .map(entry -> entry.getKey() + ": " + entry.getValue())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Returns what a reader gets from the types. */
    String ofTypes(GeneratedCode code, Locale locale) {
        return code.in(packageName()).describe(CODE, locale).language();
    }

    /** Returns what a reader gets from the bundles, the machine's default locale left out of it. */
    String ofBundles(GeneratedCode code, Locale locale) {
        ResourceBundle bundle = ResourceBundle.getBundle(
                packageName() + ".CloseCodeMessages",
                locale,
                code.loader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return bundle.getString(CODE + ".title").replace("ONE title ", "");
    }

    /** Returns what the rule says. */
    String ofRule(Locale locale) {
        return PlainLanguageRule.lookUp(locale, languages, fallback);
    }

    /** Returns what the rule says of bundles, which know neither the candidates that it adds nor fallbacks. */
    String ofCandidates(Locale locale) {
        return PlainLanguageRule.candidatesOfBundles(locale).stream()
                .flatMap(candidate -> languages.stream().filter(candidate::equalsIgnoreCase))
                .findFirst()
                .orElse(languages.get(0));
    }

    /** Returns the list as YAML has it. */
    String title() {
        return "`[" + String.join(", ", languages) + "]`"
                + (fallback.isEmpty() ? "" : " with `fallback: {" + fallbacks() + "}`");
    }
}
