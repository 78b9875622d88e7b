package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import java.util.function.Function;

/**
 * The page's languages. Style sheets alone show the chosen one; where scripts run, only that one is in the document, since
 * a browser then takes what stands in {@code <noscript>} for one text that the script turns into elements when it is asked for.
 */
final class HtmlLanguages {

    private final Outline outline;

    HtmlLanguages(Outline outline) {
        this.outline = outline;
    }

    /** The rules that show one language at a time. A browser that does not know :has shows all of them. */
    String style() {
        StringBuilder style = new StringBuilder();
        for (ReaderLanguage language : outline.languages()) {
            String chosen = "html:has(#" + id(language) + ":checked)";
            style.append(chosen)
                    .append(" [data-l]:not([data-l=\"")
                    .append(language.tag())
                    .append("\"]){display:none}\n");
            style.append(chosen)
                    .append(" body{direction:")
                    .append(language.isRightToLeft() ? "rtl" : "ltr")
                    .append("}\n");
        }
        return style.toString();
    }

    /** The switch; with one language there is none to choose from. */
    String switches() {
        if (outline.languages().size() == 1) {
            return "";
        }
        StringBuilder switches = new StringBuilder("<fieldset>\n<legend>")
                .append(words(Word.LANGUAGE))
                .append("</legend>\n");
        String checked = " checked";
        for (ReaderLanguage language : outline.languages()) {
            String direction = language.isRightToLeft() ? "rtl" : "ltr";
            switches.append("<label><input type=\"radio\" name=\"language\" id=\"")
                    .append(id(language))
                    .append("\" value=\"")
                    .append(HtmlText.escape(language.tag()))
                    .append("\" data-title=\"")
                    .append(HtmlText.escape(title(language)))
                    .append("\" data-dir=\"")
                    .append(direction)
                    .append('"')
                    .append(checked)
                    .append("><span lang=\"")
                    .append(HtmlText.escape(language.tag()))
                    .append("\" dir=\"")
                    .append(direction)
                    .append("\">")
                    .append(HtmlText.escape(language.name()))
                    .append("</span></label>\n");
            checked = "";
        }
        return switches.append("</fieldset>\n").toString();
    }

    /** The document's title for readers of a language. */
    String title(ReaderLanguage language) {
        String title = language.words().get(Word.PAGE_TITLE);
        return outline.application().isEmpty() ? title : title + " · " + outline.application();
    }

    private static String id(ReaderLanguage language) {
        return "language-" + language.tag();
    }

    /**
     * Returns a part of the page in every language: the source language's as it is, each other one's for the script, which
     * exchanges it for its sibling. So beside such parts there is nothing else.
     */
    String each(Function<ReaderLanguage, String> part) {
        String source = outline.source().tag();
        StringBuilder parts = new StringBuilder();
        for (ReaderLanguage language : outline.languages()) {
            String text = part.apply(language);
            parts.append(
                    language.tag().equals(source)
                            ? text
                            : "<noscript data-n=\"" + HtmlText.escape(language.tag()) + "\">" + text + "</noscript>\n");
        }
        return parts.toString();
    }

    /** A word in every language, inside a line. */
    String words(Word word, String... values) {
        StringBuilder words = new StringBuilder();
        for (ReaderLanguage language : outline.languages()) {
            HtmlText html = new HtmlText(language);
            words.append("<span")
                    .append(html.own(""))
                    .append('>')
                    .append(html.word(word, values))
                    .append("</span>");
        }
        return words.toString();
    }

    /** A word in every language, with an element in it whose content a script replaces. */
    String wordsAround(Word word, String content, String... values) {
        return words(word, withPlaceholder(values)).replace("{0}", "<b>" + content + "</b>");
    }

    private static String[] withPlaceholder(String... values) {
        String[] all = new String[values.length + 1];
        all[0] = "{0}";
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }
}
