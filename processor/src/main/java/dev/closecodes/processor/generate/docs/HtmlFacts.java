package dev.closecodes.processor.generate.docs;

import java.util.List;
import java.util.Optional;

/** Facts as a description list. */
final class HtmlFacts implements Markup {

    private final PageLanguage language;
    private final HtmlText html;

    HtmlFacts(PageLanguage language, HtmlText html) {
        this.language = language;
        this.html = html;
    }

    String list(List<Fact> facts) {
        StringBuilder list = new StringBuilder("<dl>\n");
        for (Fact fact : facts) {
            append(list, fact);
        }
        return list.append("</dl>\n").toString();
    }

    private void append(StringBuilder list, Fact fact) {
        list.append(fact.isShort() ? "<div><dt>" : "<div class=\"w\"><dt>")
                .append(fact.label().in(this))
                .append("</dt><dd>");
        String separator =
                fact.isNames() ? " " : HtmlText.escape(language.words().get(Word.COMMA));
        String before = "";
        for (Item item : fact.items()) {
            list.append(before).append(item.in(this));
            before = separator;
        }
        list.append("</dd></div>\n");
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
        String text = source.text(language);
        String tag = source.language(language);
        Optional<String> address = source.reference().address();
        return address.isPresent()
                ? "<a href=\"" + HtmlText.escape(address.get()) + "\"" + html.marks(tag) + ">" + HtmlText.escape(text)
                        + "</a>"
                : html.text(text, tag);
    }

    @Override
    public String entry(Item.Entry entry) {
        return HtmlText.link(entry.anchor(), HtmlText.code(entry.name()));
    }
}
