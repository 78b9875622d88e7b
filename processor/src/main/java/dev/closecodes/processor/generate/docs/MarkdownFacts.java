package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Reference;
import java.util.List;

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
        if (reference.form() == Reference.Form.URL) {
            return "<" + source.text() + ">";
        }
        String text = markdown.inline(source.text(language), source.language(language));
        return reference.address().isPresent()
                ? "[" + text + "](" + reference.address().get() + ")"
                : text;
    }

    @Override
    public String entry(Item.Entry entry) {
        return "[" + MarkdownText.code(entry.name()) + "](#" + entry.anchor() + ")";
    }
}
