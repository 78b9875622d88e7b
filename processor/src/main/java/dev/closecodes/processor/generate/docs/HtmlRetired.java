package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.RetiredCodes;
import java.util.stream.Collectors;

/** The numbers that may never come back. */
final class HtmlRetired {

    private HtmlRetired() {}

    /** Anchors that do not stand in one language. */
    static String anchors(Registry registry) {
        return Retirement.of(registry).stream()
                .filter(Retirement::isAnchor)
                .map(entry -> "<span id=\"" + entry.anchor() + "\"></span>\n")
                .collect(Collectors.joining());
    }

    static String table(Registry registry, ReaderLanguage language) {
        HtmlText html = new HtmlText(language);
        StringBuilder table = new StringBuilder("<div")
                .append(html.own(""))
                .append(">\n<h2>")
                .append(html.word(Word.RETIRED))
                .append("</h2>\n<table>\n<caption>")
                .append(html.word(Word.RETIRED_CAPTION))
                .append("</caption>\n<thead><tr>");
        for (Word heading : new Word[] {Word.NUMBERS, Word.NAME, Word.NOTE}) {
            table.append("<th scope=\"col\">").append(html.word(heading)).append("</th>");
        }
        table.append("</tr></thead>\n<tbody>\n");
        for (Retirement retirement : Retirement.of(registry)) {
            RetiredCodes entry = retirement.codes();
            table.append("<tr><th scope=\"row\">")
                    .append(html.numbers(entry.first(), entry.last()))
                    .append("</th><td>")
                    .append(entry.name() == null ? "–" : HtmlText.code(entry.name()))
                    .append("</td><td")
                    .append(
                            entry.note() == null
                                    ? ">–"
                                    : " class=\"d\"" + html.marks(registry.sourceLanguage()) + ">"
                                            + HtmlText.escape(entry.note()))
                    .append("</td></tr>\n");
        }
        return table.append("</tbody>\n</table>\n</div>\n").toString();
    }
}
