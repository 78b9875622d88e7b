package dev.closecodes.processor.generate.docs;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.closecodes.processor.generate.artifact.Artifact;
import dev.closecodes.processor.generate.facts.FactValue;
import dev.closecodes.processor.generate.facts.TextResource;
import dev.closecodes.processor.generate.facts.Word;
import dev.closecodes.processor.model.CloseCode;
import dev.closecodes.processor.model.CodeRange;
import dev.closecodes.processor.model.Reconnect;
import dev.closecodes.processor.model.Registry;
import dev.closecodes.processor.model.Target;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The page's structure, as a parser of HTML sees it. */
class HtmlPageTest {

    private static final Registry CHAT = PageRegistries.chat();
    private final Document page = Jsoup.parse(text(CHAT));

    static String text(Registry registry) {
        return artifact(registry, "").text();
    }

    private static Artifact artifact(Registry registry, String prefix) {
        List<Artifact> artifacts = new HtmlPageGenerator().generate(registry, new Target("p", prefix));
        assertEquals(1, artifacts.size());
        return artifacts.get(0);
    }

    private Element entry(String anchor, String language) {
        Element entry = page.selectFirst("[id=" + anchor + "] [data-l=" + language + "]");
        assertNotNull(entry, anchor + " in " + language);
        return entry;
    }

    static String fact(Element entry, String label) {
        for (Element term : entry.select("dt")) {
            if (term.text().equals(label)) {
                return term.nextElementSibling().text();
            }
        }
        return "";
    }

    @Test
    void marksOwnCodesAmongOthers() {
        assertEquals(4, page.select("[id=4001] div.own").size());
        assertEquals(0, page.select("[id=1006] div.own").size());
        assertEquals(
                0,
                Jsoup.parse(text(PageRegistries.single("T", "D")))
                        .select("[id] div.own")
                        .size());
    }

    @Test
    void isMixedWhereACodeOrARangeIsOwnAndAnotherIsNot() {
        CodeRange own = PageRegistries.single("T", "D").ranges().get(0);
        CodeRange standard =
                new CodeRange(own.name(), 4000, 4999, own.texts(), own.reconnect(), own.sentBy(), true, Map.of());
        CloseCode ownCode = PageRegistries.single("T", "D").codes().get(0);
        CloseCode standardCode = CHAT.codes().get(0);
        assertAll(
                () -> assertTrue(isMixed(standard, ownCode)),
                () -> assertTrue(isMixed(own, standardCode)),
                () -> assertFalse(isMixed(own, ownCode)),
                () -> assertFalse(isMixed(standard, standardCode)));
    }

    private static boolean isMixed(CodeRange range, CloseCode code) {
        return Outline.of(
                        new Registry(
                                List.of("en"),
                                Map.of(),
                                List.of(range),
                                List.of(code),
                                List.of(),
                                List.of(),
                                range.texts(),
                                Reconnect.NEVER,
                                List.of(),
                                ""),
                        new Target("p", ""))
                .mixed();
    }

    @Test
    void setsShortFactsSideBySide() {
        assertAll(
                () -> assertTrue(new FactValue.Untranslated("x".repeat(24), "en").isShort()),
                () -> assertFalse(new FactValue.Untranslated("x".repeat(25), "en").isShort()),
                () -> assertTrue(new FactValue.Phrase(Word.BACKOFF).isShort()),
                () -> assertTrue(new FactValue.Phrase(Word.NOW).isShort()));
    }

    @Test
    void saysEverythingOfACode() {
        Element lost = entry("1006", "en");
        Element expired = entry("4001", "en");
        assertAll(
                () -> assertEquals("1006 Lost in en", lost.selectFirst("h3").text()),
                () -> assertEquals("#1006", lost.selectFirst("h3 a").attr("href")),
                () -> assertEquals("ABNORMAL_CLOSURE", lost.selectFirst(".k").text()),
                () -> assertEquals(
                        "All about Lost in en.", lost.selectFirst("p.d").text()),
                () -> assertEquals("nobody; never in a Close frame", fact(lost, "Sent by")),
                () -> assertEquals("cannot send it", fact(lost, "Script in a browser")),
                () -> assertEquals("with increasing delays", fact(lost, "Reconnecting")),
                () -> assertEquals("CLOSE_ABNORMAL", fact(lost, "Aliases")),
                () -> assertEquals("", fact(lost, "In other software")),
                () -> assertEquals("RFC 6455, section 7.4.1", fact(lost, "References")),
                () -> assertEquals(
                        "SESSION_EXPIRED Application Deprecated",
                        expired.selectFirst(".k").text()),
                () -> assertEquals("server only", fact(expired, "Sent by")),
                () -> assertEquals("401", fact(expired, "Similar HTTP status")),
                () -> assertEquals("1.0", fact(expired, "Since")),
                () -> assertEquals("2.0", fact(expired, "Deprecated since")),
                () -> assertEquals("UNPAID", fact(expired, "Replaced by")),
                () -> assertEquals("#4101", expired.selectFirst("dd a[href^=#]").attr("href")),
                () -> assertEquals("Ask for payment.", fact(expired, "Note")),
                () -> assertEquals(
                        "https://example.org/a_(b)?x=1&y=%7C",
                        expired.selectFirst("dd a[href^=http]").attr("href")),
                () -> assertEquals("can send it", fact(entry("4101", "en"), "Script in a browser")),
                () -> assertEquals(
                        "soon: after a random 0 to 5 seconds, then with increasing delays",
                        fact(entry("4101", "en"), "Reconnecting")));
    }

    /** Glyphs differ between the three, and the last rule that fits an element wins. */
    @Test
    void hasFontsForEachWayOfWritingChinese() {
        String style = TextResource.text(HtmlPageGenerator.class, "page.css");
        int simplified = style.indexOf("[lang|=zh]{");
        int traditional = style.indexOf("[lang|=zh-Hant],[lang|=zh-TW]{");
        int hongKong = style.indexOf("[lang|=zh-HK],[lang|=zh-MO],[lang|=zh-Hant-HK],[lang|=zh-Hant-MO]{");
        assertAll(
                () -> assertTrue(0 < simplified && simplified < traditional && traditional < hongKong, style),
                () -> assertTrue(style.indexOf("PingFang SC") < traditional, style),
                () -> assertTrue(style.indexOf("PingFang TC") > traditional, style),
                () -> assertTrue(style.indexOf("PingFang HK") > hongKong, style));
    }
}
