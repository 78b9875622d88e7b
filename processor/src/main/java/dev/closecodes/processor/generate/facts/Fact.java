package dev.closecodes.processor.generate.facts;

import java.util.List;

/**
 * One thing that there is to say of a code or a range, beside its texts.
 *
 * @param label what it is about: words of ours, or a name of the registry's own
 * @param values what holds; never empty
 */
public record Fact(FactValue label, List<FactValue> values) {

    static Fact of(Word label, FactValue value) {
        return new Fact(new FactValue.Phrase(label), List.of(value));
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
