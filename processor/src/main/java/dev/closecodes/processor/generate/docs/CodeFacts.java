package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.docs.Contents.Section;
import dev.closecodes.processor.generate.facts.Reference;
import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Deprecation;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a code or a range beside its texts, in the order in which it is read. It is the same for readers of
 * every language, until it is markup.
 */
final class CodeFacts {

    /** BCP 47's tag for what is in no language, and so from left to right. */
    static final String NO_LANGUAGE = "zxx";

    private final Registry registry;

    /** By the code's number. Of one thread, as the page is that they are for. */
    private final Map<Integer, List<Fact>> known = new HashMap<>();

    /**
     * Of a registry.
     *
     * @param registry whose codes they are
     */
    CodeFacts(Registry registry) {
        this.registry = registry;
    }

    List<Fact> of(CloseCode code) {
        List<Fact> facts = known.get(code.code());
        if (facts == null) {
            facts = gather(code);
            known.put(code.code(), facts);
        }
        return facts;
    }

    private List<Fact> gather(CloseCode code) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Word.SENT_BY, new Item.Said(senders(code))));
        facts.add(Fact.of(Word.BROWSER, new Item.Said(browser(code))));
        facts.add(Fact.of(Word.RECONNECT, new Item.Said(reconnect(code.reconnect()))));
        if (code.http().isPresent()) {
            facts.add(Fact.of(Word.HTTP, new Item.Status(code.http().getAsInt())));
        }
        addAttributes(facts, code);
        addPlain(facts, Word.SINCE, code.since());
        if (code.deprecation() != null) {
            addDeprecation(facts, code.deprecation());
        }
        List<Item> aliases = new ArrayList<>();
        for (String alias : code.aliases()) {
            aliases.add(new Item.Name(alias));
        }
        add(facts, Word.ALIASES, aliases);
        List<Item> names = new ArrayList<>();
        for (Map.Entry<String, String> name : code.knownAs().entrySet()) {
            names.add(new Item.Foreign(name.getKey(), name.getValue()));
        }
        add(facts, Word.KNOWN_AS, names);
        List<Item> references = new ArrayList<>();
        for (String reference : code.references()) {
            references.add(source(reference));
        }
        add(facts, Word.REFERENCES, references);
        return facts;
    }

    List<Fact> of(Section section) {
        List<Fact> facts = new ArrayList<>();
        if (section.parent().isPresent()) {
            CodeRange range = section.parent().get();
            facts.add(Fact.of(Word.PART_OF, new Item.Entry(range.name(), Contents.anchor(range))));
        }
        facts.add(Fact.of(
                Word.RANGE_RECONNECT, new Item.Said(reconnect(section.range().reconnect()))));
        return facts;
    }

    private void addAttributes(List<Fact> facts, CloseCode code) {
        for (Attribute attribute : registry.attributes()) {
            String value = code.attributes().getOrDefault(attribute.name(), attribute.defaultValue());
            if (!value.isEmpty()) {
                Item item = attribute.type() == AttributeType.TEXT ? plain(value) : new Item.Name(value);
                facts.add(new Fact(new Item.Name(attribute.name()), List.of(item)));
            }
        }
    }

    private void addDeprecation(List<Fact> facts, Deprecation deprecation) {
        addPlain(facts, Word.DEPRECATED_SINCE, deprecation.since());
        for (CloseCode code : registry.codes()) {
            if (code.name().equals(deprecation.replacedBy())) {
                facts.add(Fact.of(Word.REPLACED_BY, new Item.Entry(code.name(), Contents.anchor(code))));
            }
        }
        addPlain(facts, Word.NOTE, deprecation.note());
    }

    private void addPlain(List<Fact> facts, Word label, @Nullable String text) {
        if (text != null) {
            facts.add(Fact.of(label, plain(text)));
        }
    }

    private static void add(List<Fact> facts, Word label, List<Item> items) {
        if (!items.isEmpty()) {
            facts.add(new Fact(new Item.Said(label), items));
        }
    }

    /** What is not translated is in the source language. */
    Item.Plain plain(String text) {
        return new Item.Plain(text, registry.sourceLanguage());
    }

    private Item.Source source(String text) {
        Reference reference = Reference.of(text);
        String language = switch (reference.form()) {
            case URL, RFC -> NO_LANGUAGE;
            case REGISTRY -> "en";
            case SECTION, ERRATUM, MESSAGE, OTHER -> registry.sourceLanguage();
        };
        return new Item.Source(text, language, reference);
    }

    private static Word senders(CloseCode code) {
        if (code.sentBy().isEmpty()) {
            return Word.NOBODY;
        }
        if (code.sentBy().size() == Party.values().length) {
            return Word.CLIENT_OR_SERVER;
        }
        return code.sentBy().contains(Party.CLIENT) ? Word.CLIENT : Word.SERVER;
    }

    private static Word browser(CloseCode code) {
        return code.isSendableByBrowser() ? Word.BROWSER_CAN : Word.BROWSER_CANNOT;
    }

    private static Word reconnect(Reconnect reconnect) {
        return switch (reconnect) {
            case NEVER -> Word.NEVER;
            case NOW -> Word.NOW;
            case BACKOFF -> Word.BACKOFF;
        };
    }
}
