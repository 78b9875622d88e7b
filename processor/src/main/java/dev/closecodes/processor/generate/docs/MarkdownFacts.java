package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Reference;
import java.util.List;
import java.util.Optional;

/** Facts as a list. */
final class MarkdownFacts implements Markup {

    private final PageLanguage language;
    private final MarkdownText markdown;

    MarkdownFacts(PageLanguage language, MarkdownText markdown) {
        this.language = language;
        this.markdown = markdown;
    }

    String list(List<Fact> facts) {
        StringBuilder list = new StringBuilder();
        for (Fact fact : facts) {
            append(list, fact);
        }
        return list.append('\n').toString();
    }

    private void append(StringBuilder list, Fact fact) {
        list.append("- **")
                .append(fact.label().in(this))
                .append("**")
                .append(language.words().get(Word.COLON));
        String before = "";
        for (Item item : fact.items()) {
            list.append(before).append(item.in(this));
            before = language.words().get(Word.COMMA);
        }
        list.append('\n');
    }

    @Override
    public String said(Item.Said said) {
        return markdown.word(said.word());
    }

    @Override
    public String name(Item.Name name) {
        return MarkdownText.code(name.name());
    }

    @Override
    public String foreign(Item.Foreign foreign) {
        return markdown.inline(foreign.software(), language.tag()) + " " + MarkdownText.code(foreign.name());
    }

    @Override
    public String plain(Item.Plain plain) {
        return markdown.inline(plain.text(), plain.language());
    }

    @Override
    public String source(Item.Source source) {
        Reference reference = source.reference();
        Optional<String> address = reference.address();
        if (address.filter(source.text()::equals).isPresent()) {
            return "<" + address.get() + ">";
        }
        String text = markdown.inline(source.text(language), source.language(language));
        if (address.isEmpty()) {
            return text;
        }
        // In angle brackets an address may have parentheses, which only a user's has.
        return reference.form() == Reference.Form.URL
                ? "[" + text + "](<" + address.get() + ">)"
                : "[" + text + "](" + address.get() + ")";
    }

    @Override
    public String entry(Item.Entry entry) {
        return "[" + MarkdownText.code(entry.name()) + "](#" + entry.anchor() + ")";
    }
}
