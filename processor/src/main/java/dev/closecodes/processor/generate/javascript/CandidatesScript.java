package dev.closecodes.processor.generate.javascript;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes {@code candidates}, the languages that may answer a reader, part by part: those of {@link
 * dev.closecodes.processor.model.LanguageCandidates} in lower case.
 *
 * <pre>{@code
 * function candidates(tag) {
 *   const subtags = tag.split('-');
 *   const take = form => (form.test(subtags[0] ?? '') ? subtags.shift().toLowerCase() : '');
 *   ...
 *   return [`${language}-${script}-${region}`, `${language}-${script}`, `${language}-${region}`, language];
 * }
 * }</pre>
 */
final class CandidatesScript {

    private final StringBuilder script = new StringBuilder();

    /** What stands before and after the language alone. */
    private final StringBuilder near = new StringBuilder();

    private String last = "";
    private String written = "script";

    void parse(boolean irregular, boolean renamed, boolean subtags, boolean variants) {
        script.append("// The languages that may answer a reader, the nearest first (RFC 4647 section 3.4).\n")
                .append("function candidates(tag) {\n")
                .append("  const subtags = ")
                .append(irregular ? "(IRREGULAR.get(tag.toLowerCase()) ?? tag)" : "tag")
                .append("""
                        .split('-');
                          const take = form => (form.test(subtags[0] ?? '') ? subtags.shift().toLowerCase() : '');
                          const primary = take(/^[a-z]{2,8}$/i);
                          // An extended language is one of its own: zh-yue is yue.
                          const extended = primary.length < 4 ? [1, 2, 3].map(() => take(/^[a-z]{3}$/i))[0] : '';
                        """);
        if (renamed) {
            script.append("  const code = extended || primary;\n")
                    .append("  const language = RENAMED.get(code) ?? code;\n");
        } else {
            script.append("  const language = extended || primary;\n");
        }
        if (subtags) {
            script.append("  const script = take(/^[a-z]{4}$/i);\n")
                    .append("  const region = take(/^(?:[a-z]{2}|\\d{3})$/i);\n");
        }
        if (variants) {
            script.append("""
                      const variants = [];
                      const variant = /^(?:[a-z\\d]{5,8}|\\d[a-z\\d]{3})$/i;
                      while (variant.test(subtags[0] ?? '')) {
                        variants.push(take(variant));
                      }
                    """);
        }
    }

    /** Adds a form that stands between some regions' and the language. */
    void parent(String language, String parent, Set<String> regions) {
        String constant = language.equals("es") ? "LATIN_AMERICA" : "LIKE_PORTUGAL";
        script.insert(
                0,
                "const " + constant + " = /^(?:"
                        + String.join("|", new TreeSet<>(regions)).toLowerCase(Locale.ROOT) + ")$/;\n\n");
        near.append("  if (language === '" + language + "' && " + constant + ".test(region)) {\n")
                .append("    near.push('" + parent + "');\n  }\n");
    }

    void chinese() {
        script.append(
                        "  const implied = { tw: 'hant', hk: 'hant', mo: 'hant', cn: 'hans', sg: 'hans' }[region] ?? '';\n")
                .append("  const written = language === 'zh' ? script || implied : script;\n");
        written = "written";
        last = ", ...last";
        near.append("""
                  const last = [];
                  if (language === 'zh') {
                    if (written === 'hant') {
                      near.push(...(region === 'mo' ? ['zh-hk', 'zh-tw'] : ['zh-tw']));
                    } else {
                      near.push(...(written === 'hans' || (!script && region) ? ['zh-cn'] : []));
                      last.push('zh-hans', 'zh-cn');
                    }
                  }
                """);
    }

    /** Adds the truncations, and what was said to stand among them; for Norwegian, what is done with them. */
    void forms(boolean subtags, boolean variants, boolean chinese, boolean norwegian) {
        boolean between = !near.isEmpty();
        script.append(between ? "  const near = [];\n" + near : "");
        if (variants) {
            variantForms(chinese);
        }
        script.append(norwegian ? "  const forms = " : "  return ");
        if (subtags) {
            appendTruncations(between, variants);
        } else {
            script.append("[language];\n");
        }
        if (norwegian) {
            norwegian();
        }
    }

    private void appendTruncations(boolean between, boolean variants) {
        script.append("[\n")
                .append(variants ? "    ...longer(" + written + ", region),\n" : "")
                .append("    `${language}-${" + written + "}-${region}`,\n    `${language}-${" + written + "}`,\n")
                .append(variants ? "    ...longer('', home),\n" : "")
                .append("    `${language}-${region}`,\n    " + (between ? "...near, " : "") + "language" + last)
                .append(",\n  ];\n");
    }

    private void variantForms(boolean chinese) {
        script.append("  // With variants, all of them first.\n")
                .append("  const longer = (of, home) => variants.map((_, i) => ")
                .append("[language, of, home, ...variants.slice(0, variants.length - i)].filter(Boolean).join('-'));\n")
                .append("  const home = region")
                .append(chinese ? " || (language === 'zh' && { hans: 'cn', hant: 'tw' }[written])" : "")
                .append(";\n");
    }

    /** Adds the other name of Bokmål after each form, and Bokmål after Nynorsk. */
    private void norwegian() {
        script.append("""
                  if (language === 'nb' || language === 'no') {
                    return forms.flatMap(form => [form, (language === 'nb' ? 'no' : 'nb') + form.slice(2)]);
                  }
                  if (language === 'nn') {
                    forms.push('nn-no', 'no-no', 'no');
                  }
                  return forms;
                """);
    }

    String text() {
        return script.append("}\n").toString();
    }
}
