package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.yaml.WrongType;
import dev.closecodes.processor.load.yaml.YamlNode;
import dev.closecodes.processor.load.yaml.YamlScalar;
import dev.closecodes.processor.load.yaml.YamlSequence;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads lists: each is empty where its key is absent or has no list, which is then reported. */
final class ListReader {

    private final Problems problems;
    private final ScalarReader scalars;

    ListReader(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
    }

    /**
     * Returns the entries of a list of mappings.
     *
     * @param firstKey what an entry begins with, for messages
     */
    List<YamlNode> entries(MappingReader reader, String key, String firstKey) {
        return read(reader, key, node -> "; begin each entry with \"- " + firstKey + ":\"");
    }

    /** Returns the values in a list. */
    List<YamlNode> values(MappingReader reader, String key) {
        return read(reader, key, ListReader::inBrackets);
    }

    /** Returns a list of words. */
    List<Located<String>> words(MappingReader reader, String key) {
        return values(reader, key, scalars::word);
    }

    /** Returns a list of texts. */
    List<Located<String>> texts(MappingReader reader, String key) {
        return values(reader, key, scalars::text);
    }

    private List<Located<String>> values(
            MappingReader reader, String key, BiFunction<YamlNode, String, @Nullable Located<String>> toValue) {
        List<Located<String>> list = new ArrayList<>();
        for (YamlNode item : values(reader, key)) {
            Located<String> value = toValue.apply(item, "an item of \"" + key + "\"");
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    private List<YamlNode> read(MappingReader reader, String key, Function<YamlNode, String> remedy) {
        YamlNode node = reader.node(key);
        if (node == null) {
            return List.of();
        }
        if (node instanceof YamlSequence sequence) {
            return sequence.items();
        }
        WrongType.report(node, "\"" + key + "\" is a list", remedy.apply(node), problems);
        return List.of();
    }

    private static String inBrackets(YamlNode node) {
        return node instanceof YamlScalar scalar
                        && scalar.isText()
                        && scalar.value().matches("[A-Za-z][A-Za-z0-9_-]*")
                ? "; write [" + Quote.shortened(scalar.value()) + "]"
                : "; begin each item with - on a line of its own";
    }
}
