package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.docs.Outline.Section;
import dev.closecodes.processor.generate.facts.Anchor;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The page's body. What one comes for is first: the search, every code in a line, then the codes one by one, an application's
 * own before the standard ones; ranges are last. Each code has its number and its name as anchors, which never change.
 */
final class HtmlPage {

    /** From how many codes on a browser lays out only what is near the screen; below, links lead there more exactly. */
    private static final int LARGE = 100;

    private final Outline outline;
    private final HtmlLanguages languages;
    /** By the language's tag, as those below. */
    private final Map<String, HtmlCards> cards = new HashMap<>();

    private final Map<String, HtmlRanges> ranges = new HashMap<>();
    private final StringBuilder body = new StringBuilder();

    HtmlPage(Outline outline) {
        this.outline = outline;
        this.languages = new HtmlLanguages(outline);
    }

    String body(String script) {
        body.append("<body>\n");
        header();
        body.append(outline.registry().codes().size() > LARGE ? "<main class=\"large\">\n" : "<main>\n")
                .append(HtmlSearch.box(outline, languages))
                .append("<section id=\"overview\">\n")
                .append(languages.each(language -> new HtmlOverview(outline, language).table()))
                .append("</section>\n");
        codes("own", outline.own(), HtmlCards::ownHeading);
        codes("standard", outline.standard(), HtmlCards::standardHeading);
        body.append(HtmlNames.section(outline, languages)).append(new HtmlRetired(outline, languages).section());
        ranges();
        return body.append("</main>\n")
                .append(HtmlFooter.of(outline, languages))
                .append("<script>")
                .append(script)
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private void header() {
        body.append("<header>\n<h1>")
                .append(languages.words(Word.PAGE_TITLE))
                .append(outline.application().isEmpty() ? "" : " " + HtmlText.code(outline.application()))
                .append("</h1>\n")
                .append(languages.switches())
                .append("<p>")
                .append(languages.words(Word.INTRO))
                .append("</p>\n</header>\n");
    }

    private void codes(String id, List<CloseCode> codes, Function<HtmlCards, String> heading) {
        if (codes.isEmpty()) {
            return;
        }
        body.append("<section id=\"")
                .append(id)
                .append("\">\n")
                .append(languages.each(language -> heading.apply(cards(language))));
        for (CloseCode code : codes) {
            body.append("<article class=\"c\" id=\"")
                    .append(Anchor.of(code))
                    .append("\"><span id=\"")
                    .append(HtmlText.escape(code.name()))
                    .append("\"></span>\n")
                    .append(languages.each(language -> cards(language).card(code)))
                    .append("</article>\n");
        }
        body.append("</section>\n");
    }

    private HtmlCards cards(ReaderLanguage language) {
        return cards.computeIfAbsent(language.tag(), tag -> new HtmlCards(outline, language));
    }

    private void ranges() {
        body.append("<section id=\"ranges\">\n<h2>")
                .append(languages.words(Word.RANGES))
                .append("</h2>\n");
        outline.byUse().forEach(this::range);
        body.append("<article id=\"undefined\">\n")
                .append(languages.each(language -> ranges(language).undefined()))
                .append("</article>\n<figure>\n")
                .append(NumberLine.draw(outline, "number-line"))
                .append("<figcaption id=\"number-line\">")
                .append(languages.words(Word.NUMBER_LINE))
                .append("</figcaption>\n<div>\n")
                .append(languages.each(language -> ranges(language).legend()))
                .append("</div>\n</figure>\n</section>\n");
    }

    private void range(Section section) {
        CodeRange range = section.range();
        body.append("<article id=\"")
                .append(HtmlText.escape(Anchor.of(range)))
                .append("\" data-first=\"")
                .append(range.first())
                .append("\" data-last=\"")
                .append(range.last())
                .append("\" class=\"")
                .append(section.colour())
                .append("\">\n")
                .append(languages.each(language -> ranges(language).entry(section)))
                .append("</article>\n");
    }

    private HtmlRanges ranges(ReaderLanguage language) {
        return ranges.computeIfAbsent(language.tag(), tag -> new HtmlRanges(outline, language));
    }
}
