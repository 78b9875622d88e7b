package dev.closecodes.processor.generate.docs;

import java.util.List;
import java.util.stream.Collectors;

/** Facts as a description list. */
final class HtmlFacts implements Markup {

    private final PageLanguage language;
    private final HtmlText html;

    HtmlFacts(PageLanguage language) {
        this.language = language;
        this.html = new HtmlText(language);
    }

    String list(List<Fact> facts) {
        return facts.stream().map(this::entry).collect(Collectors.joining("", "<dl>\n", "</dl>\n"));
    }

    private String entry(Fact fact) {
        String separator =
                fact.isNames() ? " " : HtmlText.escape(language.words().get(Word.COMMA));
        return "<div" + (fact.isShort() ? "" : " class=\"w\"") + "><dt>" + html.word(fact.label()) + "</dt><dd>"
                + fact.items().stream().map(item -> item.in(this)).collect(Collectors.joining(separator))
                + "</dd></div>\n";
    }

    @Override
    public String said(Item.Said said) {
        return html.word(said.word());
    }

    @Override
    public String name(Item.Name name) {
        return HtmlText.code(name.name());
    }

    @Override
    public String foreign(Item.Foreign foreign) {
        return "<span class=\"f\" dir=\"ltr\">" + HtmlText.escape(foreign.software()) + " "
                + HtmlText.code(foreign.name()) + "</span>";
    }

    @Override
    public String plain(Item.Plain plain) {
        return "<span class=\"d\"" + html.marks(plain.language()) + ">" + HtmlText.escape(plain.text()) + "</span>";
    }

    @Override
    public String source(Item.Source source) {
        return source.address()
                .map(address -> "<a href=\"" + HtmlText.escape(address) + "\"" + html.marks(source.language()) + ">"
                        + HtmlText.escape(source.text()) + "</a>")
                .orElseGet(() -> html.text(source.text(), source.language()));
    }

    @Override
    public String entry(Item.Entry entry) {
        return HtmlText.link(entry.anchor(), HtmlText.code(entry.name()));
    }
}
