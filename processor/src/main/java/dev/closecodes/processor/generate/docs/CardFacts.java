package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Fact;
import dev.closecodes.processor.generate.facts.FactValue;
import dev.closecodes.processor.generate.facts.Reference;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import java.util.List;
import java.util.Optional;

/** What a card of the page says: not what the page says once for all of its codes. */
final class CardFacts {

    private CardFacts() {}

    /** The facts of a code without its names elsewhere, which have a table, and without IANA's registry. */
    static List<Fact> of(CloseCode code, Outline outline) {
        return outline.facts().of(code).stream()
                .filter(fact -> !fact.isAbout(Word.KNOWN_AS))
                .map(fact -> fact.without(CardFacts::isRegistry))
                .filter(fact -> !fact.values().isEmpty())
                .toList();
    }

    /** What holds for the standard codes together: where they are registered. */
    static Optional<Fact> shared(Outline outline) {
        return outline.standard().stream()
                .flatMap(code -> outline.facts().of(code).stream())
                .map(fact -> fact.without(value -> !isRegistry(value)))
                .filter(fact -> !fact.values().isEmpty())
                .findFirst();
    }

    private static boolean isRegistry(FactValue value) {
        return value instanceof FactValue.Citation citation
                && citation.reference().form() == Reference.Form.REGISTRY;
    }
}
