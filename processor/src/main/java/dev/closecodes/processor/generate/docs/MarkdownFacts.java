package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Fact;
import dev.closecodes.processor.generate.facts.FactRenderer;
import dev.closecodes.processor.generate.facts.FactValue;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Reference;
import dev.closecodes.processor.generate.facts.Word;
import java.util.List;
import java.util.Optional;

/** Facts as a list. */
final class MarkdownFacts implements FactRenderer {

    private final ReaderLanguage language;
    private final MarkdownText markdown;

    MarkdownFacts(ReaderLanguage language, MarkdownText markdown) {
        this.language = language;
        this.markdown = markdown;
    }

    String list(List<Fact> facts) {
        StringBuilder list = new StringBuilder();
        for (Fact fact : facts) {
            list.append("- **")
                    .append(fact.label().in(this))
                    .append("**")
                    .append(language.words().get(Word.COLON))
                    .append(fact.values(this, language))
                    .append('\n');
        }
        return list.append('\n').toString();
    }

    @Override
    public String phrase(FactValue.Phrase value) {
        return markdown.word(value.word());
    }

    @Override
    public String identifier(FactValue.Identifier value) {
        return MarkdownText.code(value.name());
    }

    @Override
    public String nameElsewhere(FactValue.NameElsewhere value) {
        return markdown.inline(value.software(), language.tag()) + " " + MarkdownText.code(value.name());
    }

    @Override
    public String untranslated(FactValue.Untranslated value) {
        return markdown.inline(value.text(), value.language());
    }

    @Override
    public String citation(FactValue.Citation value) {
        Reference reference = value.reference();
        Optional<String> address = reference.address();
        if (address.filter(value.text()::equals).isPresent()) {
            return "<" + address.get() + ">";
        }
        String text = markdown.inline(value.text(language), value.language(language));
        if (address.isEmpty()) {
            return text;
        }
        // In angle brackets an address may have parentheses, which only a user's has.
        return reference.form() == Reference.Form.URL
                ? "[" + text + "](<" + address.get() + ">)"
                : "[" + text + "](" + address.get() + ")";
    }

    @Override
    public String crossReference(FactValue.CrossReference value) {
        return "[" + MarkdownText.code(value.name()) + "](#" + value.anchor() + ")";
    }
}
