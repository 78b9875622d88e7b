package dev.closecodes.processor.generate.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import dev.closecodes.processor.model.LanguageSubtags;
import dev.closecodes.processor.model.NearRegions;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What a look-up asks of a locale, as Java, and the methods that help to ask. None of it allocates. */
final class LookupCondition {

    static final CodeBlock LATIN_AMERICA = CodeBlock.of("isLatinAmerica(locale.getCountry())");
    static final CodeBlock PORTUGUESE = CodeBlock.of("writesLikePortugal(locale.getCountry())");
    static final CodeBlock TRADITIONAL = CodeBlock.of("chineseScript(locale).equals($S)", "Hant");
    static final CodeBlock NOT_TRADITIONAL = CodeBlock.of("!$L", TRADITIONAL);
    static final CodeBlock TRADITIONAL_MACAO = CodeBlock.of("$L && locale.getCountry().equals($S)", TRADITIONAL, "MO");
    static final CodeBlock SIMPLIFIED = CodeBlock.of(
            "chineseScript(locale).equals($S) || $L && locale.getScript().isEmpty() && !locale.getCountry().isEmpty()",
            "Hans",
            NOT_TRADITIONAL);

    private LookupCondition() {}

    /**
     * Returns what makes a tag a candidate of a locale of its language, such as
     * {@code locale.getScript().equals("Latn") && locale.getCountry().equals("RS")}; null where nothing is asked.
     *
     * @param tag the tag's subtags
     */
    static @Nullable CodeBlock of(LanguageSubtags tag) {
        boolean chinese = tag.language().equals("zh");
        List<CodeBlock> conditions = new ArrayList<>();
        if (!tag.script().isEmpty()) {
            String script = chinese ? "chineseScript(locale)" : "locale.getScript()";
            conditions.add(CodeBlock.of("$L.equals($S)", script, tag.script()));
        }
        if (!tag.region().isEmpty()) {
            conditions.add(
                    chinese && !tag.variants().isEmpty() && tag.script().isEmpty()
                            ? chineseRegion(tag.region())
                            : CodeBlock.of("locale.getCountry().equals($S)", tag.region()));
        }
        if (!tag.variants().isEmpty()) {
            if (tag.region().isEmpty()) {
                conditions.add(CodeBlock.of("locale.getCountry().isEmpty()"));
                if (chinese && tag.script().isEmpty()) {
                    // Both scripts imply a region.
                    conditions.add(CodeBlock.of("!locale.getScript().startsWith($S)", "Han"));
                }
            }
            conditions.add(CodeBlock.of("beginsWith(locale.getVariant(), $S)", String.join("_", tag.variants())));
        }
        return conditions.isEmpty() ? null : CodeBlock.join(conditions, " && ");
    }

    // Chinese that names a script alone is at home in Taiwan or on the mainland.
    private static CodeBlock chineseRegion(String region) {
        CodeBlock named = CodeBlock.of("locale.getCountry().equals($S)", region);
        return switch (region) {
            case "TW" -> CodeBlock.of("($L || locale.getCountry().isEmpty() && $L)", named, TRADITIONAL);
            case "CN" ->
                CodeBlock.of("($L || locale.getCountry().isEmpty() && locale.getScript().equals($S))", named, "Hans");
            default -> named;
        };
    }

    /**
     * Returns the methods that a look-up's code calls.
     *
     * @param code the code
     */
    static List<MethodSpec> helpers(String code) {
        List<MethodSpec> helpers = new ArrayList<>();
        if (code.contains("language(locale)")) {
            helpers.add(language());
        }
        if (code.contains("chineseScript(")) {
            helpers.add(chineseScript());
        }
        if (code.contains("isLatinAmerica(")) {
            helpers.add(isOneOf("isLatinAmerica", new TreeSet<>(NearRegions.LATIN_AMERICA)));
        }
        if (code.contains("writesLikePortugal(")) {
            helpers.add(isOneOf("writesLikePortugal", new TreeSet<>(NearRegions.PORTUGUESE)));
        }
        if (code.contains("beginsWith(")) {
            helpers.add(beginsWith());
        }
        return helpers;
    }

    // JDK 16 and earlier answer with codes that ISO 639 has withdrawn; new Locale("no", "NO", "NY") is nn-NO.
    private static MethodSpec language() {
        return MethodSpec.methodBuilder("language")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.LOCALE, "locale")
                .returns(JavaTypes.STRING)
                .addStatement("$T language = locale.getLanguage()", JavaTypes.STRING)
                .beginControlFlow("switch (language)")
                .addCode("case $S:\n$>return $S;\n$<", "iw", "he")
                .addCode("case $S:\n$>return $S;\n$<", "in", "id")
                .addCode("case $S:\n$>return $S;\n$<", "ji", "yi")
                .addCode(
                        "case $S:\n"
                                + "$>return locale.getCountry().equals($S) && locale.getVariant().equals($S) ? $S :"
                                + " language;\n"
                                + "$<",
                        "no",
                        "NO",
                        "NY",
                        "nn")
                .addCode("default:\n$>return language;\n$<")
                .endControlFlow()
                .build();
    }

    /*
     * private static String chineseScript(Locale locale) {
     *     if (!locale.getScript().isEmpty()) {
     *         return locale.getScript();
     *     }
     *     switch (locale.getCountry()) {
     *         case "TW":
     *             return "Hant";
     *         ...
     */
    private static MethodSpec chineseScript() {
        return MethodSpec.methodBuilder("chineseScript")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.LOCALE, "locale")
                .returns(JavaTypes.STRING)
                .beginControlFlow("if (!locale.getScript().isEmpty())")
                .addStatement("return locale.getScript()")
                .endControlFlow()
                .beginControlFlow("switch (locale.getCountry())")
                .addCode("case $S:\ncase $S:\ncase $S:\n$>return $S;\n$<", "TW", "HK", "MO", "Hant")
                .addCode("case $S:\ncase $S:\n$>return $S;\n$<", "CN", "SG", "Hans")
                .addCode("default:\n$>return $S;\n$<", "")
                .endControlFlow()
                .build();
    }

    /*
     * private static boolean isLatinAmerica(String region) {
     *     switch (region) {
     *         case "AR":
     *         ...
     *             return true;
     *         default:
     *             return false;
     */
    private static MethodSpec isOneOf(String name, SortedSet<String> regions) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.STRING, "region")
                .returns(TypeName.BOOLEAN)
                .beginControlFlow("switch (region)")
                .addCode(regions.stream()
                        .map(region -> CodeBlock.of("case $S:\n", region))
                        .collect(CodeBlock.joining("")))
                .addCode("$>return true;\n$<")
                .addCode("default:\n$>return false;\n$<")
                .endControlFlow()
                .build();
    }

    /*
     * private static boolean beginsWith(String variants, String asked) {
     *     int end = asked.length();
     *     return variants.regionMatches(true, 0, asked, 0, end)
     *             && (variants.length() == end || variants.charAt(end) == '_');
     * }
     */
    private static MethodSpec beginsWith() {
        return MethodSpec.methodBuilder("beginsWith")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addParameter(JavaTypes.STRING, "variants")
                .addParameter(JavaTypes.STRING, "asked")
                .returns(TypeName.BOOLEAN)
                .addStatement("int end = asked.length()")
                .addStatement("return variants.regionMatches(true, 0, asked, 0, end)"
                        + " && (variants.length() == end || variants.charAt(end) == '_')")
                .build();
    }
}
