package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Word;

/** The search, which a script shows and makes work. */
final class HtmlSearch {

    private HtmlSearch() {}

    static String box(Outline outline, HtmlLanguages languages) {
        String all = String.valueOf(outline.registry().codes().size());
        return "<search id=\"filter\" hidden>\n<label for=\"query\">" + languages.words(Word.FILTER)
                + "</label>\n<input type=\"search\" id=\"query\" dir=\"auto\" spellcheck=\"false\""
                + " autocapitalize=\"off\" enterkeyhint=\"search\">\n<div role=\"status\">"
                + "<p id=\"found\">" + languages.wordsAround(Word.SHOWN, all, all) + "</p>"
                + "<p id=\"nothing\" hidden>" + languages.wordsAround(Word.NOTHING_FOUND, "") + "</p>"
                + "<p id=\"unlisted\" hidden>" + languages.wordsAround(Word.UNLISTED, "") + "</p>"
                + "</div>\n</search>\n";
    }
}
