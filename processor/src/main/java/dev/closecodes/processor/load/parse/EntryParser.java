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

    private static final NumberBounds ANY_CODE = new NumberBounds(Protocol.FIRST, Protocol.LAST);
    private static final NumberBounds OPEN_CODE = ANY_CODE.advising(Protocol.FIRST_OPEN);
    private static final NumberBounds HTTP_STATUS = new NumberBounds(100, 599);

    private final Problems problems;
    private final NumberBounds newCode;
    private final ScalarReader scalars;
    private final TextsReader texts;
    private final AttributeParser attributes;
    private final ListReader lists;

    /**
     * A parser of the entries of one file.
     *
     * @param extending whether the file extends another, so that its own codes are in 3000-4999
     * @param problems takes what is wrong
     */
    EntryParser(boolean extending, Problems problems) {
        this.problems = problems;
        this.newCode = extending ? OPEN_CODE : ANY_CODE;
        this.scalars = new ScalarReader(problems);
        this.texts = new TextsReader(problems);
        this.attributes = new AttributeParser(problems);
        this.lists = new ListReader(problems);
    }

    @Nullable
    DeclaredRange range(YamlNode node) {
        MappingReader reader = MappingReader.open(node, "a range", Keys.RANGE, problems);
        if (reader == null) {
            return null;
        }
        reader.require("name");
        DeclaredRange range = new DeclaredRange(
                reader.span(),
                reader.word("name"),
                reader.number("from", newCode),
                reader.number("to", newCode),
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
                reader.span(),
                reader.number("code", reader.node("name") == null ? ANY_CODE : newCode),
                reader.word("name"),
                texts.read(reader),
                sentBy(reader),
                reader.constant("reconnect", Reconnect.class),
                reader.number("http", HTTP_STATUS),
                lists.words(reader, "aliases"),
                knownAs(reader),
                lists.texts(reader, "references"),
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
                reader.span(),
                reader.number("code", OPEN_CODE),
                reader.number("from", OPEN_CODE),
                reader.number("to", OPEN_CODE),
                reader.word("name"),
                reader.text("note"));
        if (retired.span().has("from") || retired.span().has("to")) {
            reader.require("from", "to");
            if (retired.span().has("code")) {
                problems.add(
                        Rule.UNKNOWN_KEY,
                        reader.keyAt("code"),
                        "\"code\" is not a key of a retired entry with \"from\" and \"to\"; make two entries of it");
            }
        } else if (!retired.span().has("name")) {
            reader.require("code");
        }
        return retired;
    }

    List<Suppression> suppressions(MappingReader reader) {
        List<Suppression> suppressions = new ArrayList<>();
        for (YamlNode item : lists.entries(reader, "suppress", "check")) {
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

    private @Nullable List<Located<Party>> sentBy(MappingReader reader) {
        if (reader.node("sent-by") == null) {
            return null;
        }
        List<Located<Party>> parties = new ArrayList<>();
        for (YamlNode item : lists.values(reader, "sent-by")) {
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
