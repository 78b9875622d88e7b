package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Protocol;
import java.util.stream.Collectors;

/** Which registry the page is of, of what edition, and where the same stands as Markdown. */
final class HtmlFooter {

    private HtmlFooter() {}

    static String of(Outline outline, HtmlLanguages languages) {
        String registry =
                outline.application().isEmpty() ? languages.words(Word.STANDARD) : HtmlText.code(outline.application());
        return "<footer>\n<dl>\n" + entry(languages.words(Word.REGISTRY), registry)
                + (outline.standard().isEmpty()
                        ? ""
                        : entry(
                                languages.words(Word.STANDARD),
                                languages.words(Word.IANA_EDITION, Protocol.IANA_EDITION)))
                + entry(
                        "<code dir=\"ltr\">REGISTRY_HASH</code>",
                        HtmlText.code(outline.registry().hash()))
                + (outline.target().outputs().contains(Output.MARKDOWN)
                        ? entry(languages.words(Word.AS_MARKDOWN), markdown(outline))
                        : "")
                + "</dl>\n</footer>\n";
    }

    private static String markdown(Outline outline) {
        return outline.languages().stream()
                .map(language -> "<a href=\"" + HtmlText.escape(MarkdownPageGenerator.name(outline.target(), language))
                        + "\" lang=\"" + language.tag() + "\" hreflang=\"" + language.tag() + "\" dir=\""
                        + direction(language) + "\">" + HtmlText.escape(language.name()) + "</a>")
                .collect(Collectors.joining(" "));
    }

    private static String direction(ReaderLanguage language) {
        return language.isRightToLeft() ? "rtl" : "ltr";
    }

    private static String entry(String term, String value) {
        return "<div><dt>" + term + "</dt><dd>" + value + "</dd></div>\n";
    }
}
