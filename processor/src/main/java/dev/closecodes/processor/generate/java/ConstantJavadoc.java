package dev.closecodes.processor.generate.java;

import static dev.closecodes.processor.generate.java.JavadocText.escape;

import dev.closecodes.processor.generate.facts.CodeFacts;
import dev.closecodes.processor.generate.facts.DeprecatedTag;
import dev.closecodes.processor.generate.facts.Fact;
import dev.closecodes.processor.generate.facts.FactRenderer;
import dev.closecodes.processor.generate.facts.FactValue;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;
import java.util.List;
import java.util.stream.Collectors;

/** Says in Javadoc what there is to say of a constant, in the source language. */
final class ConstantJavadoc implements FactRenderer {

    private final CodeFacts facts;
    private final ReaderLanguage reader;

    ConstantJavadoc(Registry registry) {
        this.facts = new CodeFacts(registry);
        this.reader = ReaderLanguage.of(registry.sourceLanguage());
    }

    // 4001: Session expired.
    //
    // <p>The login session ended. Sign in again, then reconnect.</p>
    // <ul>
    // <li>Sent by: server only</li>
    // <li>Script in a browser: cannot send it</li>
    // ...
    // </ul>
    //
    // @deprecated Since: 2.0; Replaced by: {@link #SESSION_ENDED}
    String of(CloseCode code) {
        List<Fact> known = facts.of(code);
        String lines = known.stream()
                .filter(fact -> !fact.isDeprecation())
                .map(fact -> "<li>" + fact.line(this, reader) + "</li>\n")
                .collect(Collectors.joining());
        return heading(code.code() + ": ", code.texts().in(reader.tag())) + "\n<ul>\n" + lines + "</ul>"
                + (code.deprecation() == null ? "" : "\n\n@deprecated " + DeprecatedTag.line(known, this, reader));
    }

    String of(CodeRange range) {
        return heading(range.first() + "-" + range.last() + ": ", range.texts().in(reader.tag()));
    }

    private static String heading(String numbers, Text text) {
        return numbers + escape(text.title()) + ".\n\n<p>" + escape(text.description()) + "</p>";
    }

    @Override
    public String phrase(FactValue.Phrase value) {
        return escape(reader.words().get(value.word()));
    }

    @Override
    public String identifier(FactValue.Identifier value) {
        return escape(value.name());
    }

    @Override
    public String nameElsewhere(FactValue.NameElsewhere value) {
        return escape(value.software() + " " + value.name());
    }

    @Override
    public String untranslated(FactValue.Untranslated value) {
        return escape(value.text());
    }

    @Override
    public String citation(FactValue.Citation value) {
        String text = escape(value.text(reader));
        return value.reference()
                .address()
                .map(address -> "<a href=\"" + escape(address) + "\">" + text + "</a>")
                .orElse(text);
    }

    @Override
    public String crossReference(FactValue.CrossReference value) {
        return "{@link #" + value.name() + "}";
    }
}
