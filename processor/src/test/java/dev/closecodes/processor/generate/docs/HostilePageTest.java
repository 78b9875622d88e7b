package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.closecodes.processor.model.Registry;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that would be markup come back as they were written, and change nothing around them. */
class HostilePageTest {

    private static final String HARMLESS = "harmless";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</style></svg></title><img src=x onerror=alert(1)>",
                "<!-- a comment -->",
                "--> <b>bold</b> &amp; &lt; &#60; &copy; & AT&T",
                "\" onmouseover=\"alert(1)' x='",
                "a | b \\| c",
                "`code` ``two`` \\` ```",
                "# heading #",
                "a #",
                "first\n# second\n\n- third\n\n    fourth\n+ fifth\n* sixth",
                "title\n===",
                "title\n---",
                "a | b\n--- | ---\nc | d",
                "1. one\n2) two\n> three",
                "\n\nbefore and after\n\n",
                " spaces ",
                "    indented",
                "[x](javascript:alert(1))",
                "![x](https://example.org/x.png)",
                "[x][y]\n\n[y]: https://example.org",
                "[^1]\n\n[^1]: note",
                "<https://example.org> <javascript:alert(1)>",
                "https://example.org www.example.org",
                "*a* **b** _c_ __d__ ~~e~~ snake_case _",
                "$x$ $$y$$",
                "ends with a backslash \\",
                "\\\nline",
                "line feed at the end\n",
                "~~~\nfence",
                "${title} {0} {{ x }} %s",
                "\u202f\u00a0\u200f\u00ad\u061c",
                "a\u00a0",
                "😀 文"
            })
    void comesBack(String text) {
        assertAll(() -> inHtml(text), () -> inMarkdown(text));
    }

    private static void inHtml(String text) {
        Document page = Jsoup.parse(HtmlPageTest.text(PageRegistries.single(text, text)));
        Document other = Jsoup.parse(HtmlPageTest.text(PageRegistries.single(HARMLESS, HARMLESS)));
        Element code = page.selectFirst("[id=4001]");
        assertAll(
                () -> assertEquals(text, code.selectFirst("h3 .t").wholeText()),
                () -> assertEquals(text, code.selectFirst("p.d").wholeText()),
                () -> assertEquals(text, page.selectFirst("table.overview td a").wholeText()),
                () -> assertEquals(names(other), names(page)),
                () -> assertEquals(
                        other.selectFirst("script").data(),
                        page.selectFirst("script").data()));
    }

    private static void inMarkdown(String text) {
        Document page = markdown(PageRegistries.single(text, text));
        Document other = markdown(PageRegistries.single(HARMLESS, HARMLESS));
        Element heading = page.selectFirst("h3");
        String expected = text.replaceAll("^\n+|\n+$", "");
        assertAll(
                () -> assertEquals("4001 · " + expected, read(heading)),
                () -> assertEquals(expected, read(heading.nextElementSiblings().get(1))),
                () -> assertEquals(expected, read(page.select("table").first().selectFirst("tr td:nth-child(3)"))),
                () -> assertEquals(names(other), names(page)));
    }

    private static Document markdown(Registry registry) {
        return MarkdownPageTest.rendered(MarkdownPageTest.files(registry, "").get("close-codes.en.md"));
    }

    /** The text of an element, where a break is a line feed, and the renderer's own after it none. */
    private static String read(Element element) {
        Element copy = element.clone();
        copy.select("br").forEach(line -> {
            if (line.nextSibling() instanceof TextNode next
                    && next.getWholeText().startsWith("\n")) {
                next.text(next.getWholeText().substring(1));
            }
            line.replaceWith(new TextNode("\n"));
        });
        return copy.wholeText();
    }

    private static String names(Document page) {
        return page.getAllElements().stream()
                .map(Element::tagName)
                .filter(name -> !name.equals("br"))
                .collect(Collectors.joining(" "));
    }
}
