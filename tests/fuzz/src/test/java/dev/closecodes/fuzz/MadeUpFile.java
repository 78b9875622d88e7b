package dev.closecodes.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A registry file that a fuzzer thinks up: what is in it, and its YAML. */
final class MadeUpFile {

    private static final String[] LANGUAGES = {
        "en", "es", "fr", "de", "zh", "zh-Hant", "pt-BR", "he", "\"no\"", "sl-rozaj", "es-419", "sr-Latn-RS", "de-1996"
    };
    private static final String[] KEYS = {
        "    sent-by: [server]\n",
        "    sent-by: []\n",
        "    sent-by: [client, server]\n",
        "    reconnect: now\n",
        "    reconnect: backoff\n",
        "    http: 418\n",
        "    known-as: {netty: X, spring: Y}\n"
    };

    private final Choices choices;
    private final MadeUpTexts texts;
    private final List<String> languages = new ArrayList<>();
    private final List<Entry> codes = new ArrayList<>();
    private final List<Entry> ranges = new ArrayList<>();
    private final StringBuilder yaml = new StringBuilder("schema: 1\n");

    /**
     * A code or a range.
     *
     * @param name its constant
     * @param first the number, or the first of them
     * @param last the number, or the last of them
     * @param byLanguage what was written
     * @param source the language that stands in for another
     */
    record Entry(String name, int first, int last, Map<String, Generated.Text> byLanguage, String source) {

        Generated.Text in(String language) {
            return byLanguage.getOrDefault(language, byLanguage.get(source));
        }
    }

    /**
     * Thinks one up.
     *
     * @param parents the value of extends
     * @param firstCode its codes begin here
     * @param suffix of its names
     */
    MadeUpFile(Choices choices, String parents, int firstCode, String suffix) {
        this.choices = choices;
        this.texts = new MadeUpTexts(choices);
        Set<String> picked = new LinkedHashSet<>();
        for (int i = choices.number(1, 4); i > 0; i--) {
            picked.add(choices.oneOf(LANGUAGES));
        }
        yaml.append("extends: ")
                .append(parents)
                .append("\nlanguages: ")
                .append(picked)
                .append('\n');
        picked.forEach(language -> languages.add(language.replace("\"", "")));
        if (choices.yes()) {
            yaml.append("ranges:\n");
            addRanges(firstCode, suffix);
        }
        yaml.append("codes:\n");
        addCodes(firstCode, suffix);
        if (choices.yes()) {
            yaml.append("retired:\n  - {code: 3999, note: ")
                    .append(texts.yaml(texts.text(6)))
                    .append("}\n");
        }
    }

    private void addRanges(int firstCode, String suffix) {
        int first = firstCode;
        int last = firstCode + 199;
        for (int i = choices.number(1, 3); i > 0; i--) {
            first += choices.number(0, 20);
            last -= choices.number(0, 80);
            String name = "RANGE_" + i + suffix;
            yaml.append("  - name: ")
                    .append(name)
                    .append("\n    from: ")
                    .append(first)
                    .append("\n    to: ")
                    .append(last);
            yaml.append('\n');
            ranges.add(new Entry(name, first, last, addTexts(), languages.get(0)));
        }
    }

    private void addCodes(int firstCode, String suffix) {
        int code = firstCode;
        for (int i = choices.number(1, 4); i > 0; i--) {
            code += choices.number(1, 40);
            String name = "CODE_" + i + suffix;
            yaml.append("  - code: ")
                    .append(code)
                    .append("\n    name: ")
                    .append(name)
                    .append('\n');
            codes.add(new Entry(name, code, code, addTexts(), languages.get(0)));
            if (choices.yes()) {
                yaml.append(choices.oneOf(KEYS));
            }
            if (choices.yes()) {
                yaml.append("    references: [")
                        .append(texts.yaml(texts.text(6)))
                        .append("]\n");
            }
            if (choices.yes()) {
                yaml.append("    since: ").append(texts.yaml(texts.text(4))).append('\n');
                yaml.append("    deprecated: {note: ")
                        .append(texts.yaml(texts.text(6)))
                        .append("}\n");
            }
        }
    }

    private Map<String, Generated.Text> addTexts() {
        Map<String, Generated.Text> byLanguage = new LinkedHashMap<>();
        for (String language : languages) {
            byLanguage.put(language, new Generated.Text(texts.text(6), texts.text(12), language));
        }
        yaml.append("    title:\n");
        byLanguage.forEach((language, text) -> addText(language, text.title()));
        yaml.append("    description:\n");
        byLanguage.forEach((language, text) -> addText(language, text.description()));
        return byLanguage;
    }

    private void addText(String language, String text) {
        yaml.append("      \"")
                .append(language)
                .append("\": ")
                .append(texts.yaml(text))
                .append('\n');
    }

    byte[] bytes() {
        return yaml.toString().getBytes(StandardCharsets.UTF_8);
    }

    List<String> languages() {
        return Collections.unmodifiableList(languages);
    }

    List<Entry> codes() {
        return Collections.unmodifiableList(codes);
    }

    List<Entry> ranges() {
        return Collections.unmodifiableList(ranges);
    }
}
