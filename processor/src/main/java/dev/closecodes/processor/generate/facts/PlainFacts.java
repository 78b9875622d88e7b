package dev.closecodes.processor.generate.facts;

import java.util.List;

/** Facts as plain text, for a terminal. */
public final class PlainFacts implements FactRenderer {

    private final ReaderLanguage reader;

    /**
     * Creates a renderer.
     *
     * @param reader the language of labels and words
     */
    public PlainFacts(ReaderLanguage reader) {
        this.reader = reader;
    }

    /** Returns a line a fact: {@code Sent by: client or server}. */
    public List<String> lines(List<Fact> facts) {
        return facts.stream().map(fact -> fact.line(this, reader)).toList();
    }

    @Override
    public String phrase(FactValue.Phrase value) {
        return reader.words().get(value.word());
    }

    @Override
    public String identifier(FactValue.Identifier value) {
        return value.name();
    }

    @Override
    public String nameElsewhere(FactValue.NameElsewhere value) {
        return value.software() + " " + value.name();
    }

    @Override
    public String untranslated(FactValue.Untranslated value) {
        return value.text();
    }

    @Override
    public String citation(FactValue.Citation value) {
        return value.text(reader);
    }

    @Override
    public String crossReference(FactValue.CrossReference value) {
        return value.name();
    }
}
