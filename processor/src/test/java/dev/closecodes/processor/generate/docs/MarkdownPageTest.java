package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.facts.StackFacts;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.generate.facts.Words;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The Markdown files, raw and as CommonMark with tables renders them. */
class MarkdownPageTest {

    static Map<String, String> files(Registry registry, String prefix) {
        return new MarkdownPageGenerator()
                .generate(registry, new Target("p", prefix)).stream()
                        .collect(Collectors.toMap(Artifact::name, Artifact::text));
    }

    static Document rendered(String markdown) {
        var tables = List.of(TablesExtension.create());
        var parser = Parser.builder().extensions(tables).build();
        return Jsoup.parse(HtmlRenderer.builder().extensions(tables).build().render(parser.parse(markdown)));
    }

    private static final Words EN = Words.of("en");

    private final Map<String, String> files = files(PageRegistries.chat(), "");

    @Test
    void isAFileALanguageThatAPrefixNames() {
        assertAll(
                () -> assertEquals(
                        List.of("close-codes.ar.md", "close-codes.en.md", "close-codes.fr.md", "close-codes.pt-BR.md"),
                        files.keySet().stream().sorted().toList()),
                () -> assertTrue(files(PageRegistries.chat(), "Voice").containsKey("voice-close-codes.pt-BR.md")));
    }

    @Test
    void readsWellRaw() {
        assertTrue(files.get("close-codes.en.md").contains("""
                ### <a id="4001"></a>4001 · Expired in en

                `SESSION_EXPIRED` · Application · Deprecated

                All about Expired in en.

                - **Sent by**: server only
                - **Script in a browser**: cannot send it
                - **Reconnecting**: with increasing delays
                - **Similar HTTP status**: 401
                - **Since**: 1.0
                - **Deprecated since**: 2.0
                - **Replaced by**: [`UNPAID`](#4101)
                - **Note**: Ask for payment.
                - **References**: [https\\://example.org/a\\_(b)?x=1\\&y=\\|](<https://example.org/a_(b)?x=1&y=%7C>), Handbook, chapter 3
                """), files.get("close-codes.en.md"));
    }

    @Test
    void headsAColumnOfSingleCodesWithTheSingular() {
        assertTrue(
                files.get("close-codes.en.md").contains("| Code | Constant | Title | Sent by | Reconnecting |\n"),
                files.get("close-codes.en.md"));
    }

    @Test
    void saysWhatIsRetired() {
        String words = files.get("close-codes.en.md");
        assertTrue(
                words.contains("\n\n## " + EN.get(Word.RETIRED) + "\n\n" + EN.get(Word.RETIRED_CAPTION) + "\n\n| "),
                words);
        assertTrue(words.contains("| `KICKED` | Moderation does it. |\n"), words);
    }

    @Test
    void saysWhoseCodesAreWhoseBeforeTheRanges() {
        String legend = "\n\n" + EN.get(Word.OWN_LEGEND) + "\n\n" + EN.get(Word.STACKS_LEGEND, StackFacts.tried())
                + "\n\n## " + EN.get(Word.RANGES) + "\n\n";
        assertTrue(files.get("close-codes.en.md").contains(legend), files.get("close-codes.en.md"));
        String single = files(PageRegistries.single("T", "D"), "").get("close-codes.en.md");
        assertTrue(single.contains("\n\n## " + EN.get(Word.RANGES) + "\n\n"), single);
        assertFalse(single.contains(EN.get(Word.OWN_LEGEND)), single);
        assertFalse(single.contains(StackFacts.tried()), single);
    }

    @Test
    void setsNamesOfProgramsAsCode() {
        for (String name : List.of("AZ", "az", "09", "A_b.c:d/e-f", "CloseStatus.NORMAL")) {
            assertEquals("`" + name + "`", MarkdownText.code(name));
        }
        for (String name : List.of("@", "[", "`", "{", "~", "a b", "é", "\u0080")) {
            assertFalse(MarkdownText.code(name).startsWith("`"), name);
        }
        assertEquals("", MarkdownText.code(""));
    }

    @Test
    void rendersTablesListsAndLinks() {
        Document page = rendered(files.get("close-codes.en.md"));
        assertAll(
                () -> assertEquals(5, page.select("table").size()),
                () -> assertEquals(
                        List.of(
                                "1000–2999 PROTOCOL Lost in en",
                                "4000–4999 PRIVATE_USE Lost in en",
                                "4100–4199 BILLING Bill in en"),
                        page.select("table").first().select("tbody tr").eachText()),
                () -> assertEquals(
                        List.of("4003 KICKED Moderation does it.", "4050–4059 – –", "– BANNED –"),
                        page.select("table").last().select("tbody tr").eachText()),
                () -> assertTrue(page.select("a[href^=#]").stream()
                        .allMatch(link -> page.getElementById(link.attr("href").substring(1)) != null)),
                () -> assertEquals(
                        1,
                        page.select("a[href=https://example.org/a_(b)?x=1&y=%7C]")
                                .size()),
                () -> assertEquals(
                        "https://www.rfc-editor.org/rfc/rfc6455#section-7.4.1",
                        page.selectFirst("a:contains(RFC)").attr("href")),
                () -> assertEquals(0, page.select("li:has(p)").size()));
    }

    @Test
    void isInItsLanguage() {
        String french = files.get("close-codes.fr.md");
        assertAll(
                () -> assertTrue(french.contains(
                        "- **Envoyé par**\u00a0: personne\u202f; jamais dans une trame de fermeture\n")),
                () -> assertTrue(french.contains("[RFC\u00a06455, section\u00a07.4.1](https")),
                () -> assertTrue(french.contains("<span lang=\"en\">Ask for payment.</span>")));
    }

    @Test
    void saysWhichLanguageATextIsReallyInAndInWhichDirection() {
        Document page = rendered(files.get("close-codes.ar.md"));
        assertAll(
                () -> assertEquals("rtl", page.selectFirst("body > div").attr("dir")),
                () -> assertEquals("ar", page.selectFirst("body > div").attr("lang")),
                () -> assertEquals(
                        "Lost in en",
                        page.selectFirst("h3:has([id=1006]) [lang=en][dir=ltr]").text()),
                () -> assertEquals(0, page.select("h3:has([id=4001]) [lang]").size()));
    }

    @Test
    void endsInOneLineFeedAndHasNoTrailingSpace() {
        files.forEach((name, text) -> assertAll(
                name,
                () -> assertTrue(text.endsWith("\n") && !text.endsWith("\n\n")),
                () -> assertTrue(text.lines().noneMatch(line -> line.endsWith(" ")))));
    }
}
