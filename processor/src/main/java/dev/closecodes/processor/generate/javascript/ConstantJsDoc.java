package dev.closecodes.processor.generate.javascript;

import static dev.closecodes.processor.generate.javascript.JsDoc.escape;
import static dev.closecodes.processor.generate.javascript.JsDoc.inline;

import dev.closecodes.processor.generate.facts.CodeFacts;
import dev.closecodes.processor.generate.facts.DeprecatedTag;
import dev.closecodes.processor.generate.facts.Fact;
import dev.closecodes.processor.generate.facts.FactRenderer;
import dev.closecodes.processor.generate.facts.FactValue;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Says what an editor shows of a constant, in the source language. */
final class ConstantJsDoc implements FactRenderer {

    private final CodeFacts facts;
    private final ReaderLanguage reader;

    ConstantJsDoc(Registry registry) {
        this.facts = new CodeFacts(registry);
        this.reader = ReaderLanguage.of(registry.sourceLanguage());
    }

    String of(CloseCode code) {
        Text text = code.texts().in(reader.tag());
        List<Fact> known = facts.of(code);
        String lines = known.stream()
                .filter(fact -> !fact.isDeprecation())
                .map(fact -> "\n- " + fact.line(this, reader))
                .collect(Collectors.joining());
        return escape(text.title()) + "\n\n" + escape(text.description()) + "\n" + lines
                + (code.deprecation() == null ? "" : "\n\n@deprecated " + DeprecatedTag.line(known, this, reader));
    }

    @Override
    public String phrase(FactValue.Phrase value) {
        return inline(reader.words().get(value.word()));
    }

    @Override
    public String identifier(FactValue.Identifier value) {
        return inline(value.name());
    }

    @Override
    public String nameElsewhere(FactValue.NameElsewhere value) {
        return inline(value.software() + " " + value.name());
    }

    @Override
    public String untranslated(FactValue.Untranslated value) {
        return inline(value.text());
    }

    @Override
    public String citation(FactValue.Citation value) {
        String text = inline(value.text(reader));
        return value.reference()
                .address()
                .map(address -> "[" + text + "](" + JsDoc.address(address) + ")")
                .orElse(text);
    }

    @Override
    public String crossReference(FactValue.CrossReference value) {
        return inline(value.name());
    }
}
