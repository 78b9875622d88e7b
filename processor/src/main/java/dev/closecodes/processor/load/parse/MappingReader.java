package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.yaml.WrongType;
import dev.closecodes.processor.load.yaml.YamlEntry;
import dev.closecodes.processor.load.yaml.YamlMapping;
import dev.closecodes.processor.load.yaml.YamlNode;
import dev.closecodes.processor.load.yaml.YamlScalar;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Position;
import dev.closecodes.processor.model.declared.EntrySpan;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import dev.closecodes.processor.problem.Rule;
import dev.closecodes.processor.problem.Suggestion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes typed values out of one mapping and reports what it cannot take. */
final class MappingReader {

    private final YamlMapping mapping;
    private final String what;
    private final ScalarReader scalars;
    private final Problems problems;
    private final Map<String, YamlEntry> entries = new LinkedHashMap<>();

    /** Keys that are not there, and that a key that is there was probably meant to be. */
    private final Map<String, Position> misspelt = new LinkedHashMap<>();

    private MappingReader(YamlMapping mapping, String what, Problems problems) {
        this.mapping = mapping;
        this.what = what;
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /**
     * Opens a node that must be a mapping.
     *
     * @param what what it is, with its article, for messages
     * @param known the keys it may have
     * @return null when it is not a mapping, which is then reported
     */
    static @Nullable MappingReader open(YamlNode node, String what, List<String> known, Problems problems) {
        if (!(node instanceof YamlMapping mapping)) {
            WrongType.report(node, what + " is a mapping with the keys " + String.join(", ", known), problems);
            return null;
        }
        MappingReader reader = new MappingReader(mapping, what, problems);
        reader.take(known);
        return reader;
    }

    private void take(List<String> known) {
        @Nullable YamlEntry previous = null;
        boolean cut = false;
        for (YamlEntry entry : mapping.entries()) {
            String key = entry.key().value();
            if (known.contains(key)) {
                entries.put(key, entry);
                previous = entry;
                cut = false;
            } else if (CutText.isRest(mapping, previous, entry)) {
                // One text is reported once, however many commas it has.
                if (!cut) {
                    CutText.reportComma(previous, entry, problems);
                }
                cut = true;
            } else {
                problems.add(
                        Rule.UNKNOWN_KEY,
                        entry.key().at(),
                        Quote.of(key) + " is not a key of " + what
                                + Suggestion.of(key, known, "the keys are " + String.join(", ", known)));
                Suggestion.nearest(key, known)
                        .ifPresent(
                                meant -> misspelt.putIfAbsent(meant, entry.key().at()));
                previous = entry;
                cut = false;
            }
        }
        misspelt.keySet().removeAll(entries.keySet());
    }

    EntrySpan span() {
        // A key without a value counts as missing, and a misspelt one does not: it was reported already.
        List<Located<String>> keys = new ArrayList<>();
        List<String> nulls = new ArrayList<>();
        entries.forEach((key, entry) -> {
            if (node(key) != null) {
                keys.add(new Located<>(key, entry.key().at()));
            } else if (entry.value() instanceof YamlScalar scalar
                    && !scalar.value().isEmpty()) {
                nulls.add(key);
            }
        });
        misspelt.forEach((key, at) -> keys.add(new Located<>(key, at)));
        return new EntrySpan(at(), mapping.lastLine(), keys, nulls);
    }

    Position at() {
        return mapping.at();
    }

    /** Reports every key that is not there, or is there without a value. */
    void require(String... keys) {
        for (String key : keys) {
            require(key, "add it", "give it one");
        }
    }

    /** Reports a key that is not there, or is there without a value, and says what to write. */
    void requireAs(String key, String line) {
        require(key, "add \"" + line + "\"", "write \"" + line + "\"");
    }

    private void require(String key, String toAdd, String toGive) {
        if (node(key) == null && !misspelt.containsKey(key)) {
            YamlEntry entry = entries.get(key);
            problems.add(
                    Rule.MISSING_KEY,
                    entry == null ? at() : entry.key().at(),
                    entry == null
                            ? what + " has no \"" + key + "\"; " + toAdd
                            : "\"" + key + "\" has no value; " + toGive);
        }
    }

    /** The value of a key; null when the key is absent or its value is YAML's null. */
    @Nullable
    YamlNode node(String key) {
        YamlEntry entry = entries.get(key);
        if (entry == null || (entry.value() instanceof YamlScalar scalar && scalar.isNull())) {
            return null;
        }
        return entry.value();
    }

    /** Whether a key was meant to be there, and cannot be read since it is misspelt. */
    boolean isMisspelt(String key) {
        return misspelt.containsKey(key);
    }

    /** Where a key stands; the mapping's place when it is absent. */
    Position keyAt(String key) {
        YamlEntry entry = entries.get(key);
        return entry == null ? at() : entry.key().at();
    }

    /** A word of a fixed form: a name, a version. */
    @Nullable
    Located<String> word(String key) {
        YamlNode node = node(key);
        return node == null ? null : scalars.word(node, "\"" + key + "\"");
    }

    /** A text for people. */
    @Nullable
    Located<String> text(String key) {
        YamlNode node = node(key);
        return node == null ? null : scalars.text(node, "\"" + key + "\"");
    }

    @Nullable
    Located<Integer> number(String key, NumberBounds bounds) {
        YamlNode node = node(key);
        return node == null ? null : scalars.number(node, "\"" + key + "\"", bounds);
    }

    <E extends Enum<E>> @Nullable Located<E> constant(String key, Class<E> type) {
        YamlNode node = node(key);
        return node == null ? null : scalars.constant(node, "\"" + key + "\"", type);
    }
}
