package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.docs.Outline.Section;
import dev.closecodes.processor.generate.facts.Anchor;
import dev.closecodes.processor.generate.facts.CodeFacts;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The table of the ranges, and the codes of each, in one language. */
final class HtmlRanges {

    private final Outline outline;
    private final ReaderLanguage language;
    private final HtmlText html;
    private final HtmlFacts facts;
    private final CodeFacts known;

    HtmlRanges(Outline outline, ReaderLanguage language) {
        this.outline = outline;
        this.language = language;
        this.html = new HtmlText(language);
        this.facts = new HtmlFacts(language, html);
        this.known = outline.facts();
    }

    String table() {
        StringBuilder table = new StringBuilder("<table")
                .append(html.own("ranges"))
                .append(">\n<caption>")
                .append(html.word(Word.RANGES_CAPTION))
                .append("</caption>\n<thead><tr>");
        for (Word heading : new Word[] {Word.NUMBERS, Word.RANGE, Word.CODES}) {
            table.append("<th scope=\"col\">").append(html.word(heading)).append("</th>");
        }
        table.append("</tr></thead>\n<tbody>\n");
        for (int i = 0; i < outline.sections().size(); i++) {
            table.append(row(outline.sections().get(i), NumberLine.colour(i)));
        }
        return table.append("</tbody>\n</table>\n").toString();
    }

    private String row(Section section, String colour) {
        CodeRange range = section.range();
        Text text = range.texts().in(language.tag());
        List<String> links = new ArrayList<>();
        for (CloseCode code : section.codes()) {
            links.add(HtmlText.link(Anchor.of(code), String.valueOf(code.code())));
        }
        return "<tr><th scope=\"row\" class=\"" + colour + (section.depth() > 0 ? " inner" : "") + "\">"
                + html.numbers(range.first(), range.last()) + "</th><td>"
                + HtmlText.link(Anchor.of(range), html.title(text.title(), text.language())) + " "
                + HtmlText.code(range.name()) + "</td><td class=\"n\">"
                + (links.isEmpty() ? html.word(Word.NONE) : String.join(" ", links)) + "</td></tr>\n";
    }

    /** What stands above the codes of a range. */
    String head(Section section) {
        CodeRange range = section.range();
        Text text = range.texts().in(language.tag());
        return "<div" + html.own("") + ">\n<h2>"
                + "<a class=\"n\" href=\"#" + Anchor.of(range) + "\">" + html.numbers(range.first(), range.last())
                + "</a> " + html.title(text.title(), text.language()) + "</h2>\n"
                + "<p class=\"k\">" + HtmlText.code(range.name()) + badge(range.standard()) + "</p>\n"
                + html.paragraph(text.description(), text.language())
                + facts.list(known.of(section.range()))
                + (section.codes().isEmpty() ? "<p>" + html.word(Word.NO_CODES) + "</p>\n" : "")
                + "</div>\n";
    }

    String code(CloseCode code) {
        Text text = code.texts().in(language.tag());
        return "<div" + html.own(outline.mixed() && !code.standard() ? "own" : "") + ">\n<h3>"
                + "<a class=\"n\" href=\"#" + code.code() + "\">" + code.code() + "</a> "
                + html.title(text.title(), text.language()) + "</h3>\n"
                + "<p class=\"k\">" + HtmlText.code(code.name()) + badge(code.standard())
                + (code.deprecation() == null ? "" : " <span class=\"b\">" + html.word(Word.DEPRECATED) + "</span>")
                + "</p>\n"
                + html.paragraph(text.description(), text.language())
                + facts.list(known.of(code))
                + "</div>\n";
    }

    private String badge(boolean standard) {
        return outline.mixed() && !standard ? " <span class=\"b own\">" + html.word(Word.OWN) + "</span>" : "";
    }
}
