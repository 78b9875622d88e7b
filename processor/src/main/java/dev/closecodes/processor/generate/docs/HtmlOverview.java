package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Anchor;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.Text;
import java.util.List;

/** Every code in a line of its own, in one language: its number and title, who sends it and what comes after it. */
final class HtmlOverview {

    private static final List<Word> COLUMNS =
            List.of(Word.CODE, Word.TITLE, Word.SENT_BY, Word.BROWSER, Word.RECONNECT);

    private final Outline outline;
    private final ReaderLanguage language;
    private final HtmlText html;

    HtmlOverview(Outline outline, ReaderLanguage language) {
        this.outline = outline;
        this.language = language;
        this.html = new HtmlText(language);
    }

    String table() {
        StringBuilder table = new StringBuilder("<table")
                .append(html.own("overview"))
                .append(">\n<caption>")
                .append(html.word(Word.OVERVIEW))
                .append("</caption>\n<thead><tr>");
        for (Word heading : COLUMNS) {
            table.append("<th scope=\"col\">").append(html.word(heading)).append("</th>");
        }
        table.append("</tr></thead>\n");
        if (!outline.own().isEmpty()) {
            group(table, html.application(outline), outline.own());
        }
        if (!outline.standard().isEmpty()) {
            group(table, outline.own().isEmpty() ? "" : html.word(Word.STANDARD), outline.standard());
        }
        return table.append("</table>\n").toString();
    }

    private void group(StringBuilder table, String heading, List<CloseCode> codes) {
        table.append("<tbody>\n");
        if (!heading.isEmpty()) {
            table.append("<tr class=\"g\"><th scope=\"rowgroup\" colspan=\"")
                    .append(COLUMNS.size())
                    .append("\">")
                    .append(heading)
                    .append("</th></tr>\n");
        }
        for (CloseCode code : codes) {
            table.append(row(code));
        }
        table.append("</tbody>\n");
    }

    private String row(CloseCode code) {
        Text text = code.texts().in(language.tag());
        OverviewRow row = OverviewRow.of(code);
        return "<tr data-c=\"" + code.code() + "\"><th scope=\"row\">"
                + HtmlText.link(Anchor.of(code), String.valueOf(code.code())) + "</th><td>"
                + HtmlText.link(Anchor.of(code), html.title(text.title(), text.language()))
                + (code.deprecation() == null ? "" : " <span class=\"b\">" + html.word(Word.DEPRECATED) + "</span>")
                + "</td><td>" + html.word(row.senders()) + "</td><td>" + html.word(row.browser()) + "</td><td>"
                + html.word(row.reconnect()) + "</td></tr>\n";
    }
}
