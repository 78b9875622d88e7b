package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.yaml.WrongType;
import dev.closecodes.processor.load.yaml.YamlEntry;
import dev.closecodes.processor.load.yaml.YamlMapping;
import dev.closecodes.processor.load.yaml.YamlNode;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredText;
import dev.closecodes.processor.model.declared.DeclaredTexts;
import dev.closecodes.processor.problem.Problems;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads titles, descriptions and help: a text for each language. */
final class TextsReader {

    private final Problems problems;
    private final ScalarReader scalars;

    TextsReader(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    DeclaredTexts read(MappingReader entry) {
        return new DeclaredTexts(read(entry, "title"), read(entry, "description"), read(entry, "help"));
    }

    private @Nullable DeclaredText read(MappingReader entry, String key) {
        YamlNode node = entry.node(key);
        if (node == null) {
            return null;
        }
        if (!(node instanceof YamlMapping mapping)) {
            WrongType.report(
                    node,
                    "\"" + key + "\" is a mapping from a language to a text",
                    "; write en: and the text below it",
                    problems);
            return null;
        }
        Map<String, DeclaredText.Entry> byLanguage = new LinkedHashMap<>();
        Set<String> unread = new LinkedHashSet<>();
        read(mapping, key, byLanguage, unread);
        return new DeclaredText(entry.keyAt(key), byLanguage, unread);
    }

    private void read(YamlMapping mapping, String key, Map<String, DeclaredText.Entry> byLanguage, Set<String> unread) {
        @Nullable YamlEntry previous = null;
        boolean cut = false;
        for (YamlEntry entry : mapping.entries()) {
            if (CutText.isRest(mapping, previous, entry)) {
                if (!cut) {
                    CutText.reportComma(previous, entry, problems);
                }
                cut = true;
                continue;
            }
            cut = false;
            previous = entry;
            String language = entry.key().value();
            Located<String> text = scalars.text(entry.value(), "\"" + language + "\" of \"" + key + "\"");
            if (text == null) {
                unread.add(language);
            } else {
                byLanguage.put(
                        language,
                        new DeclaredText.Entry(
                                new Located<>(language, entry.key().at()), text));
            }
        }
    }
}
