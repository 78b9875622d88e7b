package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Fact;
import dev.closecodes.processor.generate.facts.FactRenderer;
import dev.closecodes.processor.generate.facts.FactValue;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import java.util.List;
import java.util.Optional;

/** Facts as a description list. */
final class HtmlFacts implements FactRenderer {

    private final ReaderLanguage language;
    private final HtmlText html;

    HtmlFacts(ReaderLanguage language, HtmlText html) {
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
        for (FactValue value : fact.values()) {
            list.append(before).append(value.in(this));
            before = separator;
        }
        list.append("</dd></div>\n");
    }

    @Override
    public String phrase(FactValue.Phrase value) {
        return html.word(value.word());
    }

    @Override
    public String identifier(FactValue.Identifier value) {
        return HtmlText.code(value.name());
    }

    @Override
    public String nameElsewhere(FactValue.NameElsewhere value) {
        return "<span class=\"f\" dir=\"ltr\">" + HtmlText.escape(value.software()) + " " + HtmlText.code(value.name())
                + "</span>";
    }

    @Override
    public String untranslated(FactValue.Untranslated value) {
        return "<span class=\"d\"" + html.marks(value.language()) + ">" + HtmlText.escape(value.text()) + "</span>";
    }

    @Override
    public String citation(FactValue.Citation value) {
        String text = value.text(language);
        String tag = value.language(language);
        Optional<String> address = value.reference().address();
        // Each is a whole of its own: in Arabic an English one would else take its neighbours' place.
        return "<bdi" + html.marks(tag) + ">"
                + address.map(to -> "<a href=\"" + HtmlText.escape(to) + "\">" + HtmlText.escape(text) + "</a>")
                        .orElse(HtmlText.escape(text))
                + "</bdi>";
    }

    @Override
    public String crossReference(FactValue.CrossReference value) {
        return HtmlText.link(value.anchor(), HtmlText.code(value.name()));
    }
}
