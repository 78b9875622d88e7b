package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.text.ForbiddenCharacters;
import dev.closecodes.processor.load.yaml.WrongType;
import dev.closecodes.processor.load.yaml.YamlEntry;
import dev.closecodes.processor.load.yaml.YamlMapping;
import dev.closecodes.processor.load.yaml.YamlNode;
import dev.closecodes.processor.load.yaml.YamlScalar;
import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.declared.DeclaredAttribute;
import dev.closecodes.processor.model.declared.DeclaredValue;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the {@code attributes} of a file, which say what there is, and those of a code, which give values. */
final class AttributeParser {

    private final Problems problems;
    private final ListReader lists;

    AttributeParser(Problems problems) {
        this.problems = problems;
        this.lists = new ListReader(problems);
    }

    List<DeclaredAttribute> attributes(MappingReader registry) {
        List<DeclaredAttribute> attributes = new ArrayList<>();
        for (YamlEntry entry : entries(registry, "\"attributes\" is a mapping from a name to what it takes")) {
            MappingReader reader = MappingReader.open(entry.value(), "an attribute", Keys.ATTRIBUTE, problems);
            if (reader != null) {
                reader.require("type", "default");
                YamlNode defaultValue = reader.node("default");
                attributes.add(new DeclaredAttribute(
                        new Located<>(entry.key().value(), entry.key().at()),
                        reader.constant("type", AttributeType.class),
                        lists.words(reader, "values"),
                        defaultValue == null ? null : value(defaultValue, "\"default\"")));
            }
        }
        return attributes;
    }

    Map<Located<String>, DeclaredValue> values(MappingReader code) {
        Map<Located<String>, DeclaredValue> values = new LinkedHashMap<>();
        for (YamlEntry entry : entries(code, "\"attributes\" is a mapping from an attribute to its value")) {
            String name = entry.key().value();
            DeclaredValue value = value(entry.value(), "\"" + name + "\"");
            if (value != null) {
                values.put(new Located<>(name, entry.key().at()), value);
            }
        }
        return values;
    }

    private List<YamlEntry> entries(MappingReader reader, String expected) {
        YamlNode node = reader.node("attributes");
        if (node instanceof YamlMapping mapping) {
            return mapping.entries();
        }
        if (node != null) {
            WrongType.report(node, expected, problems);
        }
        return List.of();
    }

    private @Nullable DeclaredValue value(YamlNode node, String what) {
        if (!(node instanceof YamlScalar scalar)) {
            WrongType.report(node, what + " is a boolean, a number or a text", problems);
            return null;
        }
        if (scalar.isNull()) {
            problems.add(Rule.MISSING_KEY, node.at(), what + " has no value; give it one");
            return null;
        }
        if (ForbiddenCharacters.report(scalar.value(), scalar.at(), problems)) {
            return null;
        }
        CutText.reportComment(scalar, problems);
        return new DeclaredValue(new Located<>(scalar.value(), scalar.at()), form(scalar));
    }

    private static AttributeType form(YamlScalar scalar) {
        if (scalar.isText()) {
            return AttributeType.TEXT;
        }
        return scalar.isBoolean() ? AttributeType.BOOLEAN : AttributeType.INTEGER;
    }
}
