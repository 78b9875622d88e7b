package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.facts.Anchor;
import dev.closecodes.processor.generate.facts.Fact;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.StackFacts;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Help;
import dev.closecodes.processor.model.Text;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The cards of codes, in one language. */
final class HtmlCards {

    private final Outline outline;
    private final ReaderLanguage language;
    private final HtmlText html;
    private final HtmlFacts facts;

    HtmlCards(Outline outline, ReaderLanguage language) {
        this.outline = outline;
        this.language = language;
        this.html = new HtmlText(language);
        this.facts = new HtmlFacts(language, html);
    }

    /** What stands above the application's own codes. */
    String ownHeading() {
        return "<div" + html.own("") + ">\n<h2>" + html.application(outline) + "</h2>\n"
                + (outline.standard().isEmpty() ? "" : "<p>" + html.word(Word.OWN_LEGEND) + "</p>\n") + "</div>\n";
    }

    /** What stands above the standard codes, and holds for all of them. */
    String standardHeading() {
        Optional<Fact> shared = CardFacts.shared(outline);
        return "<div" + html.own("") + ">\n<h2>" + html.word(Word.STANDARD) + "</h2>\n"
                + shared.map(fact -> "<p>" + fact.line(facts, language) + "</p>\n")
                        .orElse("")
                + "<p>" + html.word(Word.STACKS_LEGEND, StackFacts.tried()) + "</p>\n</div>\n";
    }

    String card(CloseCode code) {
        Text text = code.texts().in(language.tag());
        CodeRange range = code.range();
        return "<div" + html.own(outline.mixed() && !code.standard() ? "own" : "") + ">\n<h3>"
                + "<a class=\"n\" href=\"#" + Anchor.of(code) + "\">" + code.code() + "</a> "
                + html.title(text.title(), text.language()) + "</h3>\n"
                + "<p class=\"k\">" + HtmlText.code(code.name())
                + (outline.mixed() && !code.standard() ? badge("b own", Word.OWN) : "")
                + (code.deprecation() == null ? "" : badge("b", Word.DEPRECATED))
                + (range.standard() ? "" : " " + HtmlText.link(Anchor.of(range), HtmlText.code(range.name())))
                + "</p>\n"
                + html.paragraph(text.description(), text.language())
                + facts.list(CardFacts.of(code, outline))
                + help(code.help())
                + "</div>\n";
    }

    /** What a document shows of help in a language; nothing where there is none. */
    String help(Map<String, Help> helps) {
        @Nullable Help help = helps.get(language.tag());
        return help == null
                ? ""
                : "<div class=\"h\"><h4>" + html.word(Word.HELP) + "</h4>\n"
                        + html.paragraph(help.text(), help.language()) + "</div>\n";
    }

    private String badge(String classes, Word word) {
        return " <span class=\"" + classes + "\">" + html.word(word) + "</span>";
    }
}
