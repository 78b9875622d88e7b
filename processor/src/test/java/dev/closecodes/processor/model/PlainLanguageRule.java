package dev.closecodes.processor.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle.Control;
import java.util.Set;

/** The rule of language, word by word as docs/codes-yaml.md has it, with the running JDK's candidates. For tests alone. */
public final class PlainLanguageRule {

    private static final Set<String> CHILDREN_OF_ES_419 =
            Set.of("AR BO BR BZ CL CO CR CU DO EC GT HN JP MX NI PA PE PR PY SV US UY VE".split(" "));
    private static final Set<String> CHILDREN_OF_PT_PT = Set.of("AO CH CV FR GQ GW LU MO MZ ST TL".split(" "));

    private PlainLanguageRule() {}

    /** What a {@code ResourceBundle} tries, as tags. */
    public static List<String> candidatesOfBundles(Locale locale) {
        List<String> tags = new ArrayList<>();
        for (Locale candidate :
                Control.getControl(Control.FORMAT_PROPERTIES).getCandidateLocales("bundle", locale.stripExtensions())) {
            if (!candidate.equals(Locale.ROOT)) {
                tags.add(candidate.stripExtensions().toLanguageTag().replaceAll("-x-.*", ""));
            }
        }
        return tags;
    }

    /** The candidates of the rule, some of them perhaps twice. */
    public static List<String> candidates(Locale locale) {
        List<String> candidates = candidatesOfBundles(locale);
        String language = candidates.isEmpty() ? "" : candidates.get(candidates.size() - 1);
        String script = locale.getScript();
        String region = locale.getCountry();
        if (language.equals("es") && CHILDREN_OF_ES_419.contains(region)) {
            insertBefore(candidates, "es", "es-419");
        }
        if (language.equals("pt") && CHILDREN_OF_PT_PT.contains(region)) {
            insertBefore(candidates, "pt", "pt-PT");
        }
        if (language.equals("zh")) {
            boolean traditional = script.equals("Hant")
                    || (script.isEmpty() && Set.of("TW", "HK", "MO").contains(region));
            boolean bare = !traditional && !candidates.contains("zh-Hans");
            if (traditional && region.equals("MO")) {
                insertBefore(candidates, "zh", "zh-HK");
            }
            if (traditional) {
                insertBefore(candidates, "zh", "zh-TW");
            } else if (script.equals("Hans") || (script.isEmpty() && !region.isEmpty())) {
                insertBefore(candidates, "zh", "zh-CN");
            }
            if (bare) {
                candidates.addAll(List.of("zh-Hans", "zh-CN"));
            }
        }
        return candidates;
    }

    private static void insertBefore(List<String> candidates, String language, String tag) {
        if (!candidates.contains(tag)) {
            candidates.add(candidates.indexOf(language), tag);
        }
    }

    /** The language that a reader gets. */
    public static String lookUp(Locale locale, List<String> listed, Map<String, String> fallback) {
        for (String candidate : candidates(locale)) {
            for (String language : listed) {
                if (language.equalsIgnoreCase(candidate)) {
                    return language;
                }
            }
            for (Map.Entry<String, String> entry : fallback.entrySet()) {
                if (entry.getKey().equalsIgnoreCase(candidate)) {
                    return entry.getValue();
                }
            }
        }
        return listed.get(0);
    }
}
