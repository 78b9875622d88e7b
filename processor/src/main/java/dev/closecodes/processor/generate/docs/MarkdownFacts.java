package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.Reference;
import java.util.List;
import java.util.stream.Collectors;

/** Facts as a list. */
final class MarkdownFacts implements Markup {

    private final PageLanguage language;
    private final MarkdownText markdown;

    MarkdownFacts(PageLanguage language) {
        this.language = language;
        this.markdown = new MarkdownText(language);
    }

    String list(List<Fact> facts) {
        return facts.stream().map(this::entry).collect(Collectors.joining("", "", "\n"));
    }

    private String entry(Fact fact) {
        return "- **" + markdown.word(fact.label()) + "**" + language.words().get(Word.COLON)
                + fact.items().stream()
                        .map(item -> item.in(this))
                        .collect(Collectors.joining(language.words().get(Word.COMMA)))
                + "\n";
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
        boolean bare = Reference.of(source.text()).form() == Reference.Form.URL;
        if (bare) {
            return "<" + source.text() + ">";
        }
        String text = markdown.inline(source.text(), source.language());
        return source.address()
                .map(address -> "[" + text + "](" + address + ")")
                .orElse(text);
    }

    @Override
    public String entry(Item.Entry entry) {
        return "[" + MarkdownText.code(entry.name()) + "](#" + entry.anchor() + ")";
    }
}
