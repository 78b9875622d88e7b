package dev.closecodes.processor.generate.javascript;

import dev.closecodes.processor.model.LanguageSubtags;
import dev.closecodes.processor.model.NearRegions;
import dev.closecodes.processor.model.NearestLanguage;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes {@code nearestLanguage}: the rule of {@link NearestLanguage}, as far as the listed languages need it.
 *
 * <p>The candidates of a tag are lower-case, and a part that is missing leaves a candidate that nobody lists, such as {@code
 * sr--rs}. What is left out could only add candidates that are not listed either.
 */
public final class LanguageScript {

    private static final Map<String, String> RENAMED = Map.of("he", "iw", "id", "in", "yi", "ji");

    /** RFC 5646 section 2.2.8; such a tag is a whole, and its parts mean nothing. */
    private static final List<String> GRANDFATHERED = List.of(
            "art-lojban",
            "cel-gaulish",
            "en-gb-oed",
            "i-ami",
            "i-bnn",
            "i-default",
            "i-enochian",
            "i-hak",
            "i-klingon",
            "i-lux",
            "i-mingo",
            "i-navajo",
            "i-pwn",
            "i-tao",
            "i-tay",
            "i-tsu",
            "no-bok",
            "no-nyn",
            "sgn-be-fr",
            "sgn-be-nl",
            "sgn-ch-de",
            "zh-guoyu",
            "zh-hakka",
            "zh-min",
            "zh-min-nan",
            "zh-xiang");

    private static final String NEAREST = """
        export function nearestLanguage(wanted) {
          for (const tag of wanted) {
            const answer = candidates(tag).find(candidate => ANSWERS.has(candidate));
            if (answer !== undefined) {
              return ANSWERS.get(answer);
            }
          }
          return languages[0];
        }
        """;

    private final Registry registry;

    /** What can be asked for, to the listed language that answers. */
    private final Map<String, String> answers = new LinkedHashMap<>();

    private final Set<String> primaries = new TreeSet<>();
    private final boolean subtags;
    private final boolean variants;

    private LanguageScript(Registry registry) {
        this.registry = registry;
        registry.languages().forEach(language -> answers.put(language, language));
        answers.putAll(registry.fallback());
        answers.keySet().forEach(tag -> primaries.add(LanguageSubtags.of(tag).language()));
        subtags = answers.keySet().stream().anyMatch(tag -> tag.contains("-"));
        variants = answers.keySet().stream()
                .anyMatch(tag -> !LanguageSubtags.of(tag).variants().isEmpty());
    }

    static String of(Registry registry) {
        LanguageScript script = new LanguageScript(registry);
        return script.data() + "\n" + NEAREST + "\n" + script.candidates();
    }

    /** Returns the same for a script that is not a module: {@code languages} and {@code nearestLanguage}. */
    public static String inline(Registry registry) {
        return "const languages = "
                + JavaScriptText.array(registry.languages().stream()
                        .map(JavaScriptText::string)
                        .toList())
                + ";\n" + of(registry).replace("export function", "function");
    }

    private String data() {
        List<String> entries = new ArrayList<>();
        answers.forEach((tag, language) -> entries.add(entry(tag.toLowerCase(Locale.ROOT), language)));
        StringBuilder data = new StringBuilder("// A tag that is listed or has a fallback, to the language.\n")
                .append(map("ANSWERS", entries));
        List<String> irregular = irregular();
        if (!irregular.isEmpty()) {
            data.append("\n// Tags that mean another one as a whole (RFC 5646 section 2.2.8).\n")
                    .append(map("IRREGULAR", irregular));
        }
        List<String> renamed = renamed();
        if (!renamed.isEmpty()) {
            data.append("\n// Codes that ISO 639 has withdrawn.\n").append(map("RENAMED", renamed));
        }
        return data.toString();
    }

    private static String map(String name, List<String> entries) {
        return "const " + name + " = /* @__PURE__ */ new Map(" + JavaScriptText.array(entries) + ");\n";
    }

    private static String entry(String key, String value) {
        return "[" + JavaScriptText.string(key) + ", " + JavaScriptText.string(value) + "]";
    }

    /** Only those that get another answer than their parts would. */
    private List<String> irregular() {
        List<String> irregular = new ArrayList<>();
        for (String tag : GRANDFATHERED) {
            // With more at its end it is no longer such a tag.
            if (!answer(tag).equals(answer(tag + "-x-y"))) {
                irregular.add(
                        entry(tag, Locale.forLanguageTag(tag).stripExtensions().toLanguageTag()));
            }
        }
        return irregular;
    }

    private String answer(String tag) {
        return NearestLanguage.find(tag, registry.languages(), registry.fallback())
                .orElse("");
    }

    private List<String> renamed() {
        List<String> renamed = new ArrayList<>();
        for (String language : primaries) {
            if (RENAMED.containsKey(language)) {
                renamed.add(entry(RENAMED.get(language), language));
            }
        }
        return renamed;
    }

    private String candidates() {
        boolean chinese = answers.keySet().stream().anyMatch(tag -> tag.startsWith("zh-"));
        boolean norwegian = primaries.contains("nb") || primaries.contains("no") || answers.containsKey("nn-NO");
        CandidatesScript script = new CandidatesScript();
        script.parse(!irregular().isEmpty(), !renamed().isEmpty(), subtags, variants);
        if (answers.containsKey("es-419")) {
            script.parent("es", "es-419", NearRegions.LATIN_AMERICA);
        }
        if (answers.containsKey("pt-PT")) {
            script.parent("pt", "pt-pt", NearRegions.PORTUGUESE);
        }
        if (chinese) {
            script.chinese();
        }
        script.forms(subtags, variants, chinese, norwegian);
        return script.text();
    }
}
