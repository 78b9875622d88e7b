package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Word;

/** The numbers and names that may never come back: one table, since only its headings are in the reader's language. */
final class HtmlRetired {

    private final Outline outline;
    private final HtmlLanguages languages;

    HtmlRetired(Outline outline, HtmlLanguages languages) {
        this.outline = outline;
        this.languages = languages;
    }

    /** The section; empty where nothing is retired. */
    String section() {
        StringBuilder rows = new StringBuilder();
        Retirement.of(outline.registry()).forEach(retirement -> rows.append(row(retirement)));
        if (rows.isEmpty()) {
            return "";
        }
        StringBuilder section = new StringBuilder("<section id=\"retired\">\n<h2>")
                .append(languages.words(Word.RETIRED))
                .append("</h2>\n<table>\n<caption>")
                .append(languages.words(Word.RETIRED_CAPTION))
                .append("</caption>\n<thead><tr>");
        for (Word heading : new Word[] {Word.NUMBERS, Word.NAME, Word.NOTE}) {
            section.append("<th scope=\"col\">")
                    .append(languages.words(heading))
                    .append("</th>");
        }
        return section.append("</tr></thead>\n<tbody>\n")
                .append(rows)
                .append("</tbody>\n</table>\n</section>\n")
                .toString();
    }

    private String row(Retirement retirement) {
        StringBuilder row = new StringBuilder("<tr");
        retirement
                .codes()
                .ifPresent(codes -> row.append(" data-first=\"")
                        .append(codes.first())
                        .append("\" data-last=\"")
                        .append(codes.last())
                        .append('"'));
        row.append("><th scope=\"row\" dir=\"ltr\">");
        for (String anchor : retirement.anchors()) {
            row.append("<span id=\"").append(HtmlText.escape(anchor)).append("\"></span>");
        }
        row.append(retirement.numbers()).append("</th><td>");
        row.append(retirement.name().map(HtmlText::code).orElse("–"));
        // A note is in the source language, and there is one for readers of all.
        String note = retirement
                .note()
                .map(text -> " class=\"d\" lang=\"" + outline.source().tag() + "\" dir=\""
                        + (outline.source().isRightToLeft() ? "rtl" : "ltr") + "\">" + HtmlText.escape(text))
                .orElse(">–");
        return row.append("</td><td").append(note).append("</td></tr>\n").toString();
    }
}
