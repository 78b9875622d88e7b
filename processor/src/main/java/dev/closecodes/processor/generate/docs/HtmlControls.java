package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;

/** The switch of languages, which style sheets alone make work, and the filter, which a script shows. */
final class HtmlControls {

    private final Outline outline;

    HtmlControls(Outline outline) {
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

    String switches() {
        if (outline.languages().size() == 1) {
            return "";
        }
        StringBuilder switches = new StringBuilder("<fieldset>\n<legend>")
                .append(words(Word.LANGUAGE))
                .append("</legend>\n");
        String checked = " checked";
        for (ReaderLanguage language : outline.languages()) {
            switches.append("<label><input type=\"radio\" name=\"language\" id=\"")
                    .append(id(language))
                    .append("\" value=\"")
                    .append(HtmlText.escape(language.tag()))
                    .append('"')
                    .append(checked)
                    .append("><span lang=\"")
                    .append(HtmlText.escape(language.tag()))
                    .append("\" dir=\"")
                    .append(language.isRightToLeft() ? "rtl" : "ltr")
                    .append("\">")
                    .append(HtmlText.escape(language.name()))
                    .append("</span></label>\n");
            checked = "";
        }
        return switches.append("</fieldset>\n").toString();
    }

    String filter() {
        return "<div id=\"filter\" hidden>\n<label for=\"query\">" + words(Word.FILTER)
                + "</label>\n<input type=\"search\" id=\"query\" dir=\"auto\" autocomplete=\"off\" spellcheck=\"false\">\n"
                + "<p role=\"status\">" + count() + "</p>\n</div>\n";
    }

    private static String id(ReaderLanguage language) {
        return "language-" + language.tag();
    }

    // The script replaces what stands in <b>.
    private String count() {
        String all = String.valueOf(outline.registry().codes().size());
        return words(Word.SHOWN, "{0}", all).replace("{0}", "<b>" + all + "</b>");
    }

    /** A word in every language. */
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
}
