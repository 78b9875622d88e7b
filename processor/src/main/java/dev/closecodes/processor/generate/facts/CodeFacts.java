package dev.closecodes.processor.generate.facts;

import dev.closecodes.processor.model.Attribute;
import dev.closecodes.processor.model.AttributeType;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Deprecation;
import dev.closecodes.processor.model.Party;
import dev.closecodes.processor.model.Protocol;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What there is to say of a code or a range beside its texts, in the one order in which it is read everywhere. It is the
 * same for readers of every language, until it is rendered.
 */
public final class CodeFacts {

    /** BCP 47's tag for what is in no language, and so from left to right. */
    public static final String NO_LANGUAGE = "zxx";

    private final Registry registry;

    /** By the code's number. */
    private final Map<Integer, List<Fact>> known = new HashMap<>();

    /**
     * Creates the facts of a registry's codes and ranges.
     *
     * @param registry whose they are
     */
    public CodeFacts(Registry registry) {
        this.registry = registry;
    }

    /** Returns what there is to say of a code. */
    public List<Fact> of(CloseCode code) {
        List<Fact> facts = known.get(code.code());
        if (facts == null) {
            facts = gather(code);
            known.put(code.code(), facts);
        }
        return facts;
    }

    private List<Fact> gather(CloseCode code) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Word.SENT_BY, new FactValue.Phrase(senders(code.sentBy()))));
        facts.add(Fact.of(Word.BROWSER, new FactValue.Phrase(browser(code))));
        facts.add(Fact.of(Word.RECONNECT, new FactValue.Phrase(reconnect(code.reconnect()))));
        if (code.http().isPresent()) {
            facts.add(Fact.of(Word.HTTP, new FactValue.HttpStatus(code.http().getAsInt())));
        }
        addAttributes(facts, code);
        addText(facts, Word.SINCE, code.since());
        if (code.deprecation() != null) {
            addDeprecation(facts, code.deprecation());
        }
        List<FactValue> aliases = new ArrayList<>();
        for (String alias : code.aliases()) {
            aliases.add(new FactValue.Identifier(alias));
        }
        add(facts, Word.ALIASES, aliases);
        List<FactValue> names = new ArrayList<>();
        for (Map.Entry<String, String> name : code.knownAs().entrySet()) {
            names.add(new FactValue.NameElsewhere(name.getKey(), name.getValue()));
        }
        add(facts, Word.KNOWN_AS, names);
        facts.addAll(StackFacts.of(code));
        List<FactValue> references = new ArrayList<>();
        for (String reference : code.references()) {
            references.add(citation(reference));
        }
        add(facts, Word.REFERENCES, references);
        return facts;
    }

    /** Returns what there is to say of a range. */
    public List<Fact> of(CodeRange range) {
        List<Fact> facts = new ArrayList<>();
        registry.parent(range)
                .ifPresent(parent -> facts.add(
                        Fact.of(Word.PART_OF, new FactValue.CrossReference(parent.name(), Anchor.of(parent)))));
        // Below 3000 nobody sends what is not listed; a range across that border has no one answer.
        if (range.last() < Protocol.FIRST_OPEN) {
            facts.add(Fact.of(Word.RANGE_SENT_BY, new FactValue.Phrase(Word.NOBODY)));
        } else if (range.first() >= Protocol.FIRST_OPEN) {
            facts.add(Fact.of(Word.RANGE_SENT_BY, new FactValue.Phrase(senders(range.sentBy()))));
        }
        facts.add(Fact.of(Word.RANGE_RECONNECT, new FactValue.Phrase(reconnect(range.reconnect()))));
        return facts;
    }

    private void addAttributes(List<Fact> facts, CloseCode code) {
        for (Attribute attribute : registry.attributes()) {
            String value = code.attributes().getOrDefault(attribute.name(), attribute.defaultValue());
            if (!value.isEmpty()) {
                facts.add(new Fact(
                        new FactValue.Identifier(attribute.name()),
                        List.of(
                                attribute.type() == AttributeType.TEXT
                                        ? untranslated(value)
                                        : new FactValue.Identifier(value))));
            }
        }
    }

    private void addDeprecation(List<Fact> facts, Deprecation deprecation) {
        addText(facts, Word.DEPRECATED_SINCE, deprecation.since());
        for (CloseCode code : registry.codes()) {
            if (code.name().equals(deprecation.replacedBy())) {
                facts.add(Fact.of(Word.REPLACED_BY, new FactValue.CrossReference(code.name(), Anchor.of(code))));
            }
        }
        addText(facts, Word.NOTE, deprecation.note());
    }

    private void addText(List<Fact> facts, Word label, @Nullable String text) {
        if (text != null) {
            facts.add(Fact.of(label, untranslated(text)));
        }
    }

    private static void add(List<Fact> facts, Word label, List<FactValue> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(new FactValue.Phrase(label), values));
        }
    }

    /** What is not translated is in the source language. */
    private FactValue.Untranslated untranslated(String text) {
        return new FactValue.Untranslated(text, registry.sourceLanguage());
    }

    private FactValue.Citation citation(String text) {
        Reference reference = Reference.of(text);
        String language = switch (reference.form()) {
            case URL, RFC -> NO_LANGUAGE;
            case REGISTRY -> "en";
            case SECTION, ERRATUM, MESSAGE, OTHER -> registry.sourceLanguage();
        };
        return new FactValue.Citation(text, language, reference);
    }

    private static Word senders(Set<Party> parties) {
        if (parties.isEmpty()) {
            return Word.NOBODY;
        }
        if (parties.size() == Party.values().length) {
            return Word.CLIENT_OR_SERVER;
        }
        return parties.contains(Party.CLIENT) ? Word.CLIENT : Word.SERVER;
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
