package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.closecodes.processor.model.LanguageSubtags;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/**
 * From a locale to the texts of the nearest language, as {@link dev.closecodes.processor.model.NearestLanguage} finds it.
 *
 * <p>Which tags are known is known now, so that a switch over the primary language and a few comparisons of script and region
 * are left for run time. They ask the locale for nothing that it would have to put together.
 */
final class LocaleLookup {

    /** Languages that {@link java.util.Locale#getLanguage()} does not name as BCP 47 does, or not always. */
    private static final Set<String> RENAMED = Set.of("he", "id", "yi", "nn", "no");

    private LocaleLookup() {}

    /*
     * static LocalizedTexts of(Locale locale) {
     *     switch (locale.getLanguage()) {
     *         case "es":
     *             if (isLatinAmerica(locale.getCountry())) {
     *                 return Es419.TEXTS;
     *             }
     *             return Es.TEXTS;
     *         ...
     */
    static List<MethodSpec> of(Registry registry, JavaTypes types) {
        Map<String, String> known = known(registry);
        SortedSet<String> primaries = primaries(known.keySet());
        boolean renamed = primaries.stream().anyMatch(RENAMED::contains);
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .addParameter(JavaTypes.LOCALE, "locale")
                .returns(types.localizedTexts)
                .beginControlFlow("switch ($L)", renamed ? "language(locale)" : "locale.getLanguage()");
        for (String primary : primaries) {
            method.addCode("case $S:\n$>", primary)
                    .addCode(body(steps(primary, known)))
                    .addCode("$<");
        }
        method.addCode("default:\n$>")
                .addStatement("return source()")
                .addCode("$<")
                .endControlFlow();
        MethodSpec lookUp = method.build();
        List<MethodSpec> methods = new ArrayList<>(List.of(lookUp));
        methods.addAll(LookupCondition.helpers(lookUp.code().toString()));
        return methods;
    }

    /** What can be asked for, to the listed language that answers. */
    private static Map<String, String> known(Registry registry) {
        Map<String, String> known = new LinkedHashMap<>();
        registry.languages().forEach(language -> known.put(language, language));
        known.putAll(registry.fallback());
        return known;
    }

    private static SortedSet<String> primaries(Set<String> tags) {
        SortedSet<String> primaries = new TreeSet<>();
        for (String tag : tags) {
            String primary = LanguageSubtags.of(tag).language();
            primaries.add(primary);
            switch (primary) {
                case "nb" -> primaries.add("no");
                case "no" -> primaries.addAll(Set.of("nb", "nn"));
                default -> {}
            }
        }
        return primaries;
    }

    private static List<LookupStep> steps(String primary, Map<String, String> known) {
        List<LookupStep> steps = new ArrayList<>();
        known.forEach((tag, language) -> steps.addAll(LookupStep.of(primary, tag, language)));
        steps.sort(Comparator.comparingInt(LookupStep::rank));
        return steps;
    }

    private static CodeBlock body(List<LookupStep> steps) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (LookupStep step : steps) {
            if (step.condition() == null) {
                return code.addStatement("return $L", texts(step)).build();
            }
            code.beginControlFlow("if ($L)", step.condition())
                    .addStatement("return $L", texts(step))
                    .endControlFlow();
        }
        return code.addStatement("return source()").build();
    }

    private static String texts(LookupStep step) {
        return LanguageClass.name(step.language()) + ".TEXTS";
    }
}
