package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.docs.Outline.Section;
import dev.closecodes.processor.generate.facts.Anchor;
import dev.closecodes.processor.generate.facts.CodeFacts;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.StackFacts;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Help;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The Markdown file of one language. */
final class MarkdownPage {

    private final Outline outline;
    private final Registry registry;
    private final ReaderLanguage language;
    private final MarkdownText markdown;
    private final MarkdownFacts facts;
    private final CodeFacts known;
    private final StringBuilder page = new StringBuilder();

    MarkdownPage(Outline outline, ReaderLanguage language) {
        this.outline = outline;
        this.registry = outline.registry();
        this.language = language;
        this.markdown = new MarkdownText(language);
        this.facts = new MarkdownFacts(language, markdown);
        this.known = outline.facts();
    }

    String body() {
        block("# " + markdown.word(Word.PAGE_TITLE));
        block(markdown.word(Word.INTRO));
        if (outline.languages().size() > 1) {
            block(languages());
        }
        if (outline.mixed()) {
            block(markdown.word(Word.OWN_LEGEND));
        }
        if (!outline.standard().isEmpty()) {
            block(markdown.word(Word.STACKS_LEGEND, StackFacts.tried()));
        }
        block("## " + markdown.word(Word.RANGES));
        head(Word.NUMBERS, Word.RANGE, Word.TITLE);
        for (Section section : outline.sections()) {
            CodeRange range = section.range();
            row(
                    Outline.numbers(range.first(), range.last()),
                    "[" + MarkdownText.code(range.name()) + "](#" + Anchor.of(range) + ")",
                    markdown.title(range.texts().in(language.tag())));
        }
        for (Section section : outline.sections()) {
            section(section);
        }
        if (!Retirement.of(registry).isEmpty()) {
            retired();
        }
        Text undefined = registry.undefined().in(language.tag());
        line("");
        block("## " + markdown.word(Word.UNDEFINED));
        block(markdown.paragraph(undefined.title(), undefined.language()));
        line(markdown.paragraph(undefined.description(), undefined.language()));
        return page.toString();
    }

    private void section(Section section) {
        CodeRange range = section.range();
        Text text = range.texts().in(language.tag());
        line("");
        block("## " + MarkdownText.anchor(Anchor.of(range)) + Outline.numbers(range.first(), range.last()) + " · "
                + markdown.title(text));
        block(MarkdownText.code(range.name()) + badge(range.standard()));
        block(markdown.paragraph(text.description(), text.language()));
        block(facts.list(known.of(range)).strip());
        help(range.help());
        if (section.codes().isEmpty()) {
            line(markdown.word(Word.NO_CODES));
            return;
        }
        head(Word.CODE, Word.CONSTANT, Word.TITLE, Word.SENT_BY, Word.RECONNECT);
        for (CloseCode code : section.codes()) {
            OverviewRow overview = OverviewRow.of(code);
            row(
                    "[" + code.code() + "](#" + Anchor.of(code) + ")",
                    MarkdownText.code(code.name()),
                    markdown.title(code.texts().in(language.tag())),
                    markdown.word(overview.senders()),
                    markdown.word(overview.reconnect()));
        }
        for (CloseCode code : section.codes()) {
            code(code);
        }
    }

    private void code(CloseCode code) {
        Text text = code.texts().in(language.tag());
        line("");
        block("### " + MarkdownText.anchor(Anchor.of(code)) + code.code() + " · " + markdown.title(text));
        block(MarkdownText.code(code.name())
                + badge(code.standard())
                + (code.deprecation() == null ? "" : " · " + markdown.word(Word.DEPRECATED)));
        block(markdown.paragraph(text.description(), text.language()));
        line(facts.list(known.of(code)).strip());
        if (code.help().containsKey(language.tag())) {
            line("");
            help(code.help());
        }
    }

    private void help(Map<String, Help> helps) {
        Help help = helps.get(language.tag());
        if (help != null) {
            block("**" + markdown.word(Word.HELP) + "**");
            block(markdown.paragraph(help.text(), help.language()));
        }
    }

    /** Links to the same page in the other languages. */
    private String languages() {
        return outline.languages().stream()
                .map(other -> other.tag().equals(language.tag())
                        ? markdown.inline(other.name(), other.tag())
                        : "[" + markdown.inline(other.name(), other.tag()) + "]("
                                + MarkdownPageGenerator.name(outline.target(), other) + ")")
                .collect(Collectors.joining(" · "));
    }

    private void retired() {
        line("");
        block("## " + markdown.word(Word.RETIRED));
        block(markdown.word(Word.RETIRED_CAPTION));
        head(Word.NUMBERS, Word.NAME, Word.NOTE);
        for (Retirement retirement : Retirement.of(registry)) {
            String anchors =
                    retirement.anchors().stream().map(MarkdownText::anchor).collect(Collectors.joining());
            row(
                    anchors + retirement.numbers(),
                    retirement.name().map(MarkdownText::code).orElse("–"),
                    retirement
                            .note()
                            .map(note -> markdown.inline(note, registry.sourceLanguage()))
                            .orElse("–"));
        }
    }

    private String badge(boolean standard) {
        return outline.mixed() && !standard ? " · " + markdown.word(Word.OWN) : "";
    }

    private void head(Word... words) {
        List<String> cells = new ArrayList<>();
        for (Word word : words) {
            cells.add(markdown.word(word));
        }
        row(cells);
        row(Collections.nCopies(words.length, "---"));
    }

    private void row(String... cells) {
        row(List.of(cells));
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells) + " |");
    }

    private void block(String markdownText) {
        line(markdownText);
        line("");
    }

    private void line(String markdownText) {
        page.append(markdownText).append('\n');
    }
}
