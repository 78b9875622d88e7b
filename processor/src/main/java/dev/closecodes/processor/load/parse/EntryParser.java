package dev.closecodes.processor.load.parse;

import dev.closecodes.processor.load.yaml.WrongType;
import dev.closecodes.processor.load.yaml.YamlEntry;
import dev.closecodes.processor.load.yaml.YamlMapping;
import dev.closecodes.processor.load.yaml.YamlNode;
import dev.closecodes.processor.model.Located;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.declared.DeclaredCode;
import dev.closecodes.processor.model.declared.DeclaredDeprecation;
import dev.closecodes.processor.model.declared.DeclaredRange;
import dev.closecodes.processor.model.declared.DeclaredRetired;
import dev.closecodes.processor.model.declared.Suppression;
import dev.closecodes.processor.problem.Problems;
import dev.closecodes.processor.problem.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the entries of {@code codes}, {@code ranges} and {@code retired}. */
final class EntryParser {

    private static final int FIRST_HTTP_STATUS = 100;
    private static final int LAST_HTTP_STATUS = 599;

    private final Problems problems;
    private final ScalarReader scalars;
    private final TextsReader texts;
    private final AttributeParser attributes;

    EntryParser(Problems problems) {
        this.problems = problems;
        this.scalars = new ScalarReader(problems);
        this.texts = new TextsReader(problems);
        this.attributes = new AttributeParser(problems);
    }

    @Nullable
    DeclaredRange range(YamlNode node) {
        MappingReader reader = MappingReader.open(node, "a range", Keys.RANGE, problems);
        if (reader == null) {
            return null;
        }
        reader.require("name");
        DeclaredRange range = new DeclaredRange(
                reader.place(),
                reader.word("name"),
                number(reader, "from"),
                number(reader, "to"),
                texts.read(reader),
                reader.constant("reconnect", Reconnect.class),
                sentBy(reader),
                suppressions(reader));
        if (!range.isAddition()) {
            reader.require("from", "to");
        }
        return range;
    }

    @Nullable
    DeclaredCode code(YamlNode node) {
        MappingReader reader = MappingReader.open(node, "a code", Keys.CODE, problems);
        if (reader == null) {
            return null;
        }
        reader.require("code");
        return new DeclaredCode(
                reader.place(),
                number(reader, "code"),
                reader.word("name"),
                texts.read(reader),
                sentBy(reader),
                reader.constant("reconnect", Reconnect.class),
                reader.number("http", FIRST_HTTP_STATUS, LAST_HTTP_STATUS),
                reader.words("aliases"),
                knownAs(reader),
                reader.texts("references"),
                reader.text("since"),
                deprecation(reader),
                suppressions(reader),
                attributes.values(reader));
    }

    @Nullable
    DeclaredRetired retired(YamlNode node) {
        MappingReader reader = MappingReader.open(node, "a retired entry", Keys.RETIRED, problems);
        if (reader == null) {
            return null;
        }
        DeclaredRetired retired = new DeclaredRetired(
                reader.place(),
                number(reader, "code"),
                number(reader, "from"),
                number(reader, "to"),
                reader.word("name"),
                reader.text("note"));
        if (retired.place().has("from") || retired.place().has("to")) {
            reader.require("from", "to");
            if (retired.place().has("code")) {
                problems.add(
                        Rule.UNKNOWN_KEY,
                        reader.keyAt("code"),
                        "\"code\" is not a key of a retired entry with \"from\" and \"to\"; make two entries of it");
            }
        } else if (!retired.place().has("name")) {
            reader.require("code");
        }
        return retired;
    }

    List<Suppression> suppressions(MappingReader reader) {
        List<Suppression> suppressions = new ArrayList<>();
        for (YamlNode item : reader.items("suppress")) {
            MappingReader entry = MappingReader.open(item, "an item of \"suppress\"", Keys.SUPPRESS, problems);
            if (entry != null) {
                entry.require("check", "reason");
                entry.text("reason");
                Located<String> check = entry.word("check");
                if (check != null) {
                    suppressions.add(new Suppression(check));
                }
            }
        }
        return suppressions;
    }

    private static @Nullable Located<Integer> number(MappingReader reader, String key) {
        return reader.number(key, Protocol.FIRST, Protocol.LAST);
    }

    private @Nullable List<Located<Party>> sentBy(MappingReader reader) {
        if (reader.node("sent-by") == null) {
            return null;
        }
        List<Located<Party>> parties = new ArrayList<>();
        for (YamlNode item : reader.items("sent-by")) {
            Located<Party> party = scalars.constant(item, "an item of \"sent-by\"", Party.class);
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }

    private Map<String, Located<String>> knownAs(MappingReader reader) {
        YamlNode node = reader.node("known-as");
        Map<String, Located<String>> names = new LinkedHashMap<>();
        if (node == null) {
            return names;
        }
        if (!(node instanceof YamlMapping mapping)) {
            WrongType.report(node, "\"known-as\" is a mapping from a software to a name", problems);
            return names;
        }
        for (YamlEntry entry : mapping.entries()) {
            Located<String> software = scalars.text(entry.key(), "a software in \"known-as\"");
            Located<String> name =
                    scalars.text(entry.value(), "the name in \"" + entry.key().value() + "\"");
            if (software != null && name != null) {
                names.put(software.value(), name);
            }
        }
        return names;
    }

    private @Nullable DeclaredDeprecation deprecation(MappingReader reader) {
        YamlNode node = reader.node("deprecated");
        MappingReader entry =
                node == null ? null : MappingReader.open(node, "\"deprecated\"", Keys.DEPRECATED, problems);
        // With a key misspelt it cannot be judged, and is reported already.
        return entry == null || entry.isMisspelt("replaced-by")
                ? null
                : new DeclaredDeprecation(
                        reader.keyAt("deprecated"), entry.text("since"), entry.word("replaced-by"), entry.text("note"));
    }
}
