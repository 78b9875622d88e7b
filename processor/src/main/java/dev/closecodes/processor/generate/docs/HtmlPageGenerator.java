package dev.closecodes.processor.generate.docs;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.artifact.ArtifactGenerator;
import dev.closecodes.processor.generate.docs.Outline.Section;
import dev.closecodes.processor.generate.facts.Anchor;
import dev.closecodes.processor.generate.facts.ReaderLanguage;
import dev.closecodes.processor.generate.facts.TextResource;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.GeneratedNames;
import dev.closecodes.processor.model.Output;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import dev.closecodes.processor.model.Text;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * {@code close-codes.html}: one page in every language of the registry, which needs nothing but itself: no network, and
 * no script either, except to filter. A host's prefix goes before the name in small letters: with {@code "Voice"} it is
 * {@code voice-close-codes.html}.
 *
 * <p>Each code has its number as its anchor. Inside it there is an element for each language, of which style sheets show
 * the chosen one. No text of a registry stands anywhere but between tags and in quoted attributes, and a policy in the
 * page lets nothing run and nothing load that is not ours.
 */
public final class HtmlPageGenerator implements ArtifactGenerator {

    private static final String STYLE = TextResource.text(HtmlPageGenerator.class, "page.css");
    private static final String SCRIPT = TextResource.text(HtmlPageGenerator.class, "page.js");

    @Override
    public Output output() {
        return Output.HTML;
    }

    @Override
    public List<Artifact> generate(Registry registry, Target target) {
        Outline outline = Outline.of(registry);
        String page = head(outline) + body(outline);
        return List.of(new Artifact(
                Artifact.Kind.DOCUMENT, target.packageName(), target.names().document() + ".html", page));
    }

    private static String head(Outline outline) {
        ReaderLanguage source = outline.languages().get(0);
        String style = STYLE + new HtmlControls(outline).style();
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(SCRIPT)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return "<!DOCTYPE html>\n<!-- " + GeneratedNames.NOTICE + " -->\n"
                + "<html lang=\"" + HtmlText.escape(source.tag()) + "\" dir=\""
                + (source.isRightToLeft() ? "rtl" : "ltr") + "\">\n<head>\n"
                + "<meta charset=\"utf-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n"
                + "<title" + new HtmlText(source).marks(source.wordsTag()) + ">"
                + HtmlText.escape(source.words().get(Word.PAGE_TITLE)) + "</title>\n"
                // Else a browser would ask a server for one.
                + "<link rel=\"icon\" href=\"data:,\">\n"
                + "<style>" + style + "</style>\n</head>\n";
    }

    private static String body(Outline outline) {
        HtmlControls controls = new HtmlControls(outline);
        List<HtmlRanges> ranges = new ArrayList<>();
        for (ReaderLanguage language : outline.languages()) {
            ranges.add(new HtmlRanges(outline, language));
        }
        StringBuilder body = new StringBuilder("<body>\n<header>\n")
                .append(titles(outline))
                .append(controls.switches())
                .append("</header>\n<main>\n<section>\n")
                .append(rangesHeadings(outline))
                .append("<figure>\n")
                .append(NumberLine.draw(outline, "number-line"))
                .append("<figcaption id=\"number-line\">")
                .append(controls.words(Word.NUMBER_LINE))
                .append("</figcaption>\n</figure>\n");
        for (HtmlRanges each : ranges) {
            body.append(each.table());
        }
        body.append("</section>\n").append(controls.filter());
        for (int i = 0; i < outline.sections().size(); i++) {
            appendSection(body, ranges, outline.sections().get(i), NumberLine.colour(i));
        }
        if (!outline.registry().retired().isEmpty()) {
            body.append("<section id=\"retired\">\n").append(HtmlRetired.anchors(outline.registry()));
            for (ReaderLanguage language : outline.languages()) {
                body.append(HtmlRetired.table(outline.registry(), language));
            }
            body.append("</section>\n");
        }
        body.append("<section id=\"undefined\">\n");
        for (ReaderLanguage language : outline.languages()) {
            appendUndefined(body, outline.registry(), language);
        }
        body.append("</section>\n</main>\n");
        return body.append("<script>")
                .append(SCRIPT)
                .append("</script>\n</body>\n</html>\n")
                .toString();
    }

    private static void appendSection(StringBuilder body, List<HtmlRanges> ranges, Section section, String colour) {
        body.append("<section id=\"")
                .append(Anchor.of(section.range()))
                .append("\" class=\"")
                .append(colour)
                .append("\">\n");
        for (HtmlRanges each : ranges) {
            body.append(each.head(section));
        }
        for (CloseCode code : section.codes()) {
            body.append("<article id=\"").append(Anchor.of(code)).append("\">\n");
            for (HtmlRanges each : ranges) {
                body.append(each.code(code));
            }
            body.append("</article>\n");
        }
        body.append("</section>\n");
    }

    private static String titles(Outline outline) {
        StringBuilder titles = new StringBuilder();
        for (ReaderLanguage language : outline.languages()) {
            HtmlText html = new HtmlText(language);
            titles.append("<div" + html.own("") + ">\n<h1>" + html.word(Word.PAGE_TITLE) + "</h1>\n"
                    + (outline.mixed() ? "<p class=\"k\">" + html.word(Word.OWN_LEGEND) + "</p>\n" : "") + "</div>\n");
        }
        return titles.toString();
    }

    private static String rangesHeadings(Outline outline) {
        StringBuilder headings = new StringBuilder();
        for (ReaderLanguage language : outline.languages()) {
            HtmlText html = new HtmlText(language);
            headings.append("<h2" + html.own("") + ">" + html.word(Word.RANGES) + "</h2>\n");
        }
        return headings.toString();
    }

    private static void appendUndefined(StringBuilder body, Registry registry, ReaderLanguage language) {
        HtmlText html = new HtmlText(language);
        Text text = registry.undefined().in(language.tag());
        body.append("<div" + html.own("") + ">\n<h2>" + html.word(Word.UNDEFINED) + "</h2>\n<p>"
                + html.title(text.title(), text.language()) + "</p>\n"
                + html.paragraph(text.description(), text.language()) + "</div>\n");
    }

    private static String hash(String inline) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inline.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java platform has SHA-256", exception);
        }
    }
}
