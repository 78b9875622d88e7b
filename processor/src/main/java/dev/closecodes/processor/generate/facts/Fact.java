package dev.closecodes.processor.generate.facts;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One thing that there is to say of a code or a range, beside its texts.
 *
 * @param label what it is about: words of ours, or a name of the registry's own
 * @param values what holds
 */
public record Fact(FactValue label, List<FactValue> values) {

    static Fact of(Word label, FactValue value) {
        return new Fact(new FactValue.Phrase(label), List.of(value));
    }

    /**
     * Returns whether it is about what a word says.
     *
     * @param word a label, such as {@link Word#SENT_BY}
     */
    public boolean isAbout(Word word) {
        return label instanceof FactValue.Phrase phrase && phrase.word() == word;
    }

    /** Returns the same fact without some of its values, of which none may be left. */
    public Fact without(Predicate<FactValue> unwanted) {
        return new Fact(label, values.stream().filter(unwanted.negate()).toList());
    }

    /** Returns whether it says how a code is deprecated, which some renderers have a place of its own for. */
    public boolean isDeprecation() {
        return isAbout(Word.DEPRECATED_SINCE) || isAbout(Word.REPLACED_BY) || isAbout(Word.NOTE);
    }

    /** Returns the values, with the reader's comma between them. */
    public String values(FactRenderer renderer, ReaderLanguage reader) {
        return values.stream()
                .map(value -> value.in(renderer))
                .collect(Collectors.joining(reader.words().get(Word.COMMA)));
    }

    /** Returns one line: the label, the reader's colon, the values. */
    public String line(FactRenderer renderer, ReaderLanguage reader) {
        return label.in(renderer) + reader.words().get(Word.COLON) + values(renderer, reader);
    }

    /** Returns whether it is a word or two, which fits beside others. */
    public boolean isShort() {
        return values.size() == 1 && values.get(0).isShort();
    }

    /** Returns whether names are listed. */
    public boolean isNames() {
        return values.get(0).isName();
    }
}
