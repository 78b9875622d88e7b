package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.docs.Outline.Section;
import dev.closecodes.processor.generate.facts.Anchor;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Text;

/** The ranges, and what is said of numbers in none of them, in one language. */
final class HtmlRanges {

    private final Outline outline;
    private final ReaderLanguage language;
    private final HtmlText html;
    private final HtmlFacts facts;

    HtmlRanges(Outline outline, ReaderLanguage language) {
        this.outline = outline;
        this.language = language;
        this.html = new HtmlText(language);
        this.facts = new HtmlFacts(language, html);
    }

    /** What the colours of the number line stand for: the ranges, with links to them. */
    String legend() {
        StringBuilder legend =
                new StringBuilder("<ul").append(html.own("legend")).append(">\n");
        for (Section section : outline.sections()) {
            CodeRange range = section.range();
            Text text = range.texts().in(language.tag());
            legend.append("<li class=\"")
                    .append(section.colour())
                    .append("\"><span class=\"n\">")
                    .append(html.numbers(range.first(), range.last()))
                    .append("</span> ")
                    .append(HtmlText.link(Anchor.of(range), html.title(text.title(), text.language())))
                    .append("</li>\n");
        }
        return legend.append("</ul>\n").toString();
    }

    /** A range. */
    String entry(Section section) {
        CodeRange range = section.range();
        Text text = range.texts().in(language.tag());
        return "<div" + html.own("") + ">\n<h3>"
                + "<a class=\"n\" href=\"#" + Anchor.of(range) + "\">" + html.numbers(range.first(), range.last())
                + "</a> " + html.title(text.title(), text.language()) + "</h3>\n"
                + "<p class=\"k\">" + HtmlText.code(range.name())
                + (outline.mixed() && !range.standard()
                        ? " <span class=\"b own\">" + html.word(Word.OWN) + "</span>"
                        : "")
                + "</p>\n"
                + html.paragraph(text.description(), text.language())
                + facts.list(outline.facts().of(range))
                + new HtmlCards(outline, language).help(range.help())
                + "</div>\n";
    }

    /** Numbers in no range. */
    String undefined() {
        Text text = outline.registry().undefined().in(language.tag());
        return "<div" + html.own("") + ">\n<h3>" + html.word(Word.UNDEFINED) + "</h3>\n<p class=\"k\">"
                + html.title(text.title(), text.language()) + "</p>\n"
                + html.paragraph(text.description(), text.language()) + "</div>\n";
    }
}
