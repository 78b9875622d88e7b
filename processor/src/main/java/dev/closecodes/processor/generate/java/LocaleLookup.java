package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * From a locale to the texts of the nearest language, as RFC 4647 section 3.4 says.
 *
 * <p>The longest truncation of the locale's tag that is listed or has a fallback wins, which is the longest of the known
 * tags that the locale's tag begins with. What remains to be done at run time is a switch over the primary language,
 * and, where one has several forms, a comparison of script and region. Only variants, and Norwegian, need the locale's
 * tag, which a locale has to put together when it is first asked for it.
 */
final class LocaleLookup {

    /** ISO 639 codes that {@link java.util.Locale#getLanguage()} still answers with on JDK 16 and earlier. */
    private static final Map<String, String> OLD_CODES = Map.of("he", "iw", "id", "in", "yi", "ji");

    private LocaleLookup() {}

    /*
     * static LocalizedTexts of(Locale locale) {
     *     switch (locale.getLanguage()) {
     *         case "en":
     *             return En.TEXTS;
     *         case "pt":
     *             if (locale.getScript().isEmpty() && locale.getCountry().equals("BR")) {
     *                 return PtBR.TEXTS;
     *             }
     *             return Es.TEXTS;
     *         default:
     *             return source();
     *     }
     * }
     */
    static MethodSpec of(Registry registry, JavaTypes types) {
        MethodSpec.Builder method = MethodSpec.methodBuilder("of")
                .addModifiers(Modifier.STATIC)
                .addParameter(JavaTypes.LOCALE, "locale")
                .returns(types.localizedTexts)
                .beginControlFlow("switch (locale.getLanguage())");
        SortedMap<String, List<Candidate>> groups = groups(registry);
        for (Map.Entry<String, List<Candidate>> group : groups.entrySet()) {
            if (!group.getKey().equals("no")) {
                method.addCode(label(group.getKey()))
                        .addCode(body(group.getValue()))
                        .addCode("$<");
            }
        }
        // new Locale("no", "NO", "NY") is nn-NO, whatever its getLanguage() says.
        if (groups.containsKey("no") || groups.containsKey("nn")) {
            List<Candidate> norwegian = new ArrayList<>(groups.getOrDefault("nn", List.of()));
            norwegian.addAll(groups.getOrDefault("no", List.of()));
            method.addCode(label("no"));
            for (Candidate candidate : norwegian) {
                method.addCode(inCase(LocaleCondition.beginning(candidate.tag()), candidate));
            }
            method.addStatement("return source()").addCode("$<");
        }
        return method.addCode("default:\n$>")
                .addStatement("return source()")
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    /** Whether {@link #beginsWith()} is needed. */
    static boolean comparesTags(Registry registry) {
        SortedMap<String, List<Candidate>> groups = groups(registry);
        if (groups.containsKey("no") || groups.containsKey("nn")) {
            return true;
        }
        return groups.values().stream()
                .flatMap(List::stream)
                .anyMatch(candidate -> LocaleCondition.comparesTag(candidate.tag()));
    }

    /*
     * private static boolean beginsWith(String tag, String range) {
     *     int end = range.length();
     *     return tag.regionMatches(true, 0, range, 0, end) && (tag.length() == end || tag.charAt(end) == '-');
     * }
     */
    static MethodSpec beginsWith() {
        return MethodSpec.methodBuilder("beginsWith")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.STRING, "tag")
                .addParameter(JavaTypes.STRING, "range")
                .returns(TypeName.BOOLEAN)
                .addStatement("int end = range.length()")
                .addStatement("return tag.regionMatches(true, 0, range, 0, end)"
                        + " && (tag.length() == end || tag.charAt(end) == '-')")
                .build();
    }

    /**
     * A tag that can be asked for.
     *
     * @param tag what is asked for
     * @param language the listed language that answers
     */
    private record Candidate(String tag, String language) implements Comparable<Candidate> {

        /** The longest tag first. */
        @Override
        public int compareTo(Candidate other) {
            int byLength = Integer.compare(other.tag.length(), tag.length());
            return byLength == 0 ? tag.compareTo(other.tag) : byLength;
        }
    }

    private static SortedMap<String, List<Candidate>> groups(Registry registry) {
        List<Candidate> candidates = new ArrayList<>();
        for (String language : registry.languages()) {
            candidates.add(new Candidate(language, language));
        }
        for (Map.Entry<String, String> fallback : registry.fallback().entrySet()) {
            candidates.add(new Candidate(fallback.getKey(), fallback.getValue()));
        }
        return candidates.stream()
                .sorted()
                .collect(Collectors.groupingBy(
                        candidate -> primary(candidate.tag()), TreeMap::new, Collectors.toList()));
    }

    private static String primary(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }

    private static CodeBlock label(String language) {
        CodeBlock.Builder label = CodeBlock.builder().add("case $S:\n", language);
        String old = OLD_CODES.get(language);
        if (old != null) {
            label.add("case $S:\n", old);
        }
        return label.add("$>").build();
    }

    /** The longest tags come first, so what is the language alone comes last. */
    private static CodeBlock body(List<Candidate> candidates) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Candidate candidate : candidates) {
            if (candidate.tag().indexOf('-') < 0) {
                return code.addStatement("return $L", texts(candidate.language()))
                        .build();
            }
            code.add(inCase(LocaleCondition.of(candidate.tag()), candidate));
        }
        return code.addStatement("return source()").build();
    }

    private static CodeBlock inCase(CodeBlock condition, Candidate candidate) {
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", condition)
                .addStatement("return $L", texts(candidate.language()))
                .endControlFlow()
                .build();
    }

    private static String texts(String language) {
        return LanguageClass.name(language) + ".TEXTS";
    }
}
